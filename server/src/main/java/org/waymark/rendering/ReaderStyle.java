package org.waymark.rendering;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The style that stands inside every reader page, so that a page is one request; and what lets a browser trust it. */
public class ReaderStyle {
    private static final List<String> SHEETS = List.of(
            "styles/base.css",
            "templates/reader/layout/layout.css",
            "templates/reader/home/home.css",
            "templates/reader/journey/journey.css",
            "templates/reader/hotline/hotline.css",
            "templates/reader/search/search.css",
            "templates/reader/words/words.css",
            "templates/reader/share/share.css",
            "templates/reader/offline/offline.css",
            "styles/print.css");
    /** Only in the pages that somebody fills in or prints: checklists and lessons. */
    private static final List<String> PAPER_SHEETS =
            List.of("templates/reader/checklist/checklist.css", "templates/reader/lesson/lesson.css");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern AROUND = Pattern.compile(" ?([{};,>]) ?|(: )(?=[^{}]*[;}])");

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

    /** The hash of the style as a Content-Security-Policy names it: base64 of SHA-256. */
    public static String sha256() {
        return hash(CSS);
    }

    /** The Content-Security-Policy of every reader page. */
    static String policy() {
        return "default-src 'self'; script-src 'self' 'sha256-" + hash(ReaderScripts.keepOffline())
                + "'; style-src 'self' 'sha256-" + sha256() + "' 'sha256-" + hash(CSS_OF_PAPERS)
                + "'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";
    }

    private static String joined(List<String> sheets) {
        return sheets.stream().map(ClientFiles::read).map(ReaderStyle::smaller).collect(Collectors.joining());
    }

    static String smaller(String css) {
        var bare = SPACE.matcher(COMMENT.matcher(css).replaceAll("")).replaceAll(" ");
        return AROUND.matcher(bare)
                .replaceAll(match -> match.group(1) != null ? match.group(1) : ":")
                .replace(";}", "}")
                .strip();
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
