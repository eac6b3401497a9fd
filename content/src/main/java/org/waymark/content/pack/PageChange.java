package org.waymark.content.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one page. */
public sealed interface PageChange {
    String path();

    /** As a line of {@link PackChanges}. */
    String line();

    /**
     * The page afterwards; null when it is gone.
     *
     * @param html of the page as it is kept; null when it is not
     * @throws PackRefused when the change was made for another page than that
     */
    @Nullable String applyTo(@Nullable String html) throws PackRefused;

    /** The change that takes the fewest bytes. */
    static PageChange to(String path, @Nullable String before, String after) {
        var whole = new Whole(path, after);
        if (before == null) {
            return whole;
        }
        var edited = new Edited(path, LineDiff.between(lines(before), lines(after)));
        return edited.line().length() < whole.line().length() ? edited : whole;
    }

    static PageChange parse(List<?> line) throws PackRefused {
        if (!line.isEmpty() && line.get(0) instanceof String path) {
            if (line.size() == 1) {
                return new Gone(path);
            }
            if (line.size() == 2 && line.get(1) instanceof String html) {
                return new Whole(path, html);
            }
            if (line.size() == 2 && line.get(1) instanceof List<?> hunks) {
                return new Edited(path, Hunk.parse(hunks));
            }
        }
        throw new PackRefused("a line of it is no change of a page");
    }

    private static List<String> lines(String html) {
        return Arrays.asList(html.split("\n", -1));
    }

    /** The page is there no more. */
    record Gone(String path) implements PageChange {
        @Override
        public String line() {
            return JsonLines.write(List.of(path));
        }

        @Override
        public @Nullable String applyTo(@Nullable String html) throws PackRefused {
            if (html == null) {
                throw new PackRefused("it removes a page that is not kept");
            }
            return null;
        }
    }

    /** The page is new, or so different that it is sent whole. */
    record Whole(String path, String html) implements PageChange {
        @Override
        public String line() {
            return JsonLines.write(List.of(path, html));
        }

        @Override
        public String applyTo(@Nullable String before) {
            return html;
        }
    }

    /**
     * Some lines of the page are others now.
     *
     * @param hunks from the top down; none overlaps another
     */
    record Edited(String path, List<Hunk> hunks) implements PageChange {
        public Edited {
            hunks = List.copyOf(hunks);
        }

        @Override
        public String line() {
            var arrays = new ArrayList<List<?>>();
            hunks.forEach(hunk -> arrays.add(List.of(hunk.line(), hunk.drop(), hunk.lines())));
            return JsonLines.write(List.of(path, arrays));
        }

        @Override
        public String applyTo(@Nullable String html) throws PackRefused {
            if (html == null) {
                throw new PackRefused("it edits a page that is not kept");
            }
            var lines = new ArrayList<>(lines(html));
            int end = lines.size();
            for (int i = hunks.size() - 1; i >= 0; i--) {
                var hunk = hunks.get(i);
                if (hunk.line() > end - hunk.drop()) {
                    throw new PackRefused("it edits lines that the kept page does not have");
                }
                var place = lines.subList(hunk.line(), hunk.line() + hunk.drop());
                place.clear();
                place.addAll(hunk.lines());
                end = hunk.line();
            }
            return String.join("\n", lines);
        }
    }

    /**
     * Lines in a row that give way to others.
     *
     * @param line of the page before, counted from 0
     * @param drop how many lines go
     * @param lines what comes in their place
     */
    record Hunk(int line, int drop, List<String> lines) {
        public Hunk {
            if (line < 0 || drop < 0) {
                throw new IllegalArgumentException("lines are counted from 0");
            }
            lines = List.copyOf(lines);
        }

        private static List<Hunk> parse(List<?> arrays) throws PackRefused {
            var hunks = new ArrayList<Hunk>();
            for (var array : arrays) {
                if (!(array instanceof List<?> hunk
                        && hunk.size() == 3
                        && hunk.get(0) instanceof Integer line
                        && hunk.get(1) instanceof Integer drop
                        && hunk.get(2) instanceof List<?> lines
                        && line >= 0
                        && drop >= 0)) {
                    throw new PackRefused("a line of it is no edit of a page");
                }
                hunks.add(new Hunk(line, drop, texts(lines)));
            }
            return hunks;
        }

        private static List<String> texts(List<?> values) throws PackRefused {
            var texts = new ArrayList<String>();
            for (var value : values) {
                if (!(value instanceof String text)) {
                    throw new PackRefused("a line of it is no edit of a page");
                }
                texts.add(text);
            }
            return texts;
        }
    }
}
