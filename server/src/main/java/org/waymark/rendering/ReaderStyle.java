package org.waymark.rendering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The style that stands inside every reader page, so that a page is one request. */
class ReaderStyle {
    private static final List<String> SHEETS = List.of(
            "styles/base.css",
            "templates/reader/layout/layout.css",
            "templates/reader/topics/topics.css",
            "templates/reader/journey/journey.css",
            "templates/reader/listen/listen.css",
            "templates/reader/hotline/hotline.css",
            "templates/reader/search/search.css",
            "templates/reader/words/words.css",
            "templates/reader/share/share.css",
            "templates/reader/offline/offline.css",
            "styles/dark.css",
            "styles/print.css");
    /** Only in the pages that somebody fills in or prints: checklists and lessons. */
    private static final List<String> PAPER_SHEETS =
            List.of("templates/reader/checklist/checklist.css", "templates/reader/lesson/lesson.css");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern AROUND = Pattern.compile(" ?([{};,>]) ?|(: )(?=[^{}]*[;}])");

    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+): ([^;]+);");
    private static final Pattern USE = Pattern.compile("var\\(--([a-z-]+)\\)");

    private static final Map<String, String> TOKENS = tokens();
    private static final String CSS = joined(SHEETS);
    private static final String CSS_OF_PAPERS = CSS + joined(PAPER_SHEETS);

    private ReaderStyle() {}

    /** What stands between the tags of the style element, to the byte. */
    static String css() {
        return CSS;
    }

    /** The same with what checklists and lessons need besides. */
    static String cssOfPapers() {
        return CSS_OF_PAPERS;
    }

    private static String joined(List<String> sheets) {
        return sheets.stream()
                .map(ClientFiles::read)
                .map(ReaderStyle::filledIn)
                .map(ReaderStyle::smaller)
                .collect(Collectors.joining());
    }

    static Map<String, String> tokens() {
        var tokens = new HashMap<String, String>();
        var found = TOKEN.matcher(ClientFiles.read("styles/tokens.css"));
        while (found.find()) {
            tokens.put(found.group(1), found.group(2));
        }
        return tokens;
    }

    /** With the values of the tokens in the place of their names. */
    private static String filledIn(String css) {
        return USE.matcher(css).replaceAll(use -> {
            var value = TOKENS.get(use.group(1));
            if (value == null) {
                throw new IllegalStateException("styles/tokens.css lacks --" + use.group(1));
            }
            return value;
        });
    }

    static String smaller(String css) {
        var bare = SPACE.matcher(COMMENT.matcher(css).replaceAll("")).replaceAll(" ");
        return AROUND.matcher(bare)
                .replaceAll(match -> match.group(1) != null ? match.group(1) : ":")
                .replace(";}", "}")
                .strip();
    }
}
