package org.waymark.rendering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The style that stands inside every reader page, so that a page is one request. */
class ReaderStyle {
    private static final String PARTS = "templates/reader/";
    private static final List<String> BEFORE =
            List.of("styles/base.css", PARTS + "layout/layout.css", PARTS + "banner/banner.css");
    private static final List<String> AFTER = List.of("styles/dark.css", "styles/contrast.css", "styles/print.css");
    private static final List<String> TEXT =
            List.of(PARTS + "listen/listen.css", PARTS + "hotline/hotline.css", PARTS + "words/words.css");
    private static final List<String> CHOICE = List.of(
            PARTS + "topics/topics.css",
            PARTS + "journey/journey.css",
            PARTS + "search/search.css",
            PARTS + "share/share.css",
            PARTS + "offline/offline.css");
    private static final List<String> PAPER = List.of(
            PARTS + "listen/listen.css",
            PARTS + "hotline/hotline.css",
            PARTS + "words/words.css",
            PARTS + "topics/topics.css",
            PARTS + "checklist/checklist.css",
            PARTS + "lesson/lesson.css");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern AROUND = Pattern.compile(" ?([{};,>]) ?|(: )(?=[^{}]*[;}])");

    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+): ([^;]+);");
    private static final Pattern USE = Pattern.compile("var\\(--([a-z-]+)\\)");

    private static final Map<String, String> TOKENS = tokens();
    /** For what is read from the top to the end. */
    static final String READING = joined(TEXT);
    /** For what leads to other pages. */
    static final String CHOOSING = joined(CHOICE);
    /** For what somebody fills in or prints: checklists and lessons. */
    static final String PAPERS = joined(PAPER);

    private static final Map<String, String> BY_TEMPLATE = Map.of(
            "page/page", READING,
            "hotline/hotline", READING,
            "centre/centre", READING,
            "country/country", READING,
            "instrument/instrument", READING,
            "checklist/checklist", PAPERS,
            "lesson/lesson", PAPERS);

    private ReaderStyle() {}

    /** What stands between the tags of the style element of such a page, to the byte. */
    static String of(String template) {
        return BY_TEMPLATE.getOrDefault(template, CHOOSING);
    }

    private static String joined(List<String> parts) {
        return Stream.of(BEFORE, parts, AFTER)
                .flatMap(List::stream)
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
