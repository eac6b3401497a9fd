package org.waymark.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What in a text is not to be translated: embeds, the targets of links, web addresses and telephone numbers. In XLIFF they
 * are inline codes, which tools keep whole; wherever a text comes from, it must have the same ones as its source.
 */
final class InlineCodes {
    private static final Pattern CODE = Pattern.compile("\\{\\{[^{}]*}}"
            + "|\\[(?<words>[^\\[\\]]*)](?<target>\\([^()\\s]*\\))"
            + "|<https?://[^<>\\s]+>|https?://[^\\s<>()\\[\\]]+[^\\s<>()\\[\\].,;:!?]"
            + "|\\+[0-9][0-9 .()-]{5,}[0-9]");

    private InlineCodes() {}

    /** The text in pieces, one after the other. */
    static List<Piece> in(String text) {
        var pieces = new ArrayList<Piece>();
        var codes = CODE.matcher(text);
        int at = 0;
        while (codes.find()) {
            if (codes.start() > at) {
                pieces.add(new Piece(text.substring(at, codes.start()), ""));
            }
            var target = codes.group("target");
            pieces.add(target == null ? new Piece("", codes.group()) : new Piece(codes.group("words"), "]" + target));
            at = codes.end();
        }
        if (at < text.length()) {
            pieces.add(new Piece(text.substring(at), ""));
        }
        return pieces;
    }

    /** The codes alone, in order. */
    static List<String> codes(String text) {
        return in(text).stream()
                .map(Piece::code)
                .filter(code -> !code.isEmpty())
                .toList();
    }

    /** Those that the first text has and the second has not, or not as often. */
    static List<String> missing(String text, String from) {
        var left = new ArrayList<>(codes(text));
        codes(from).forEach(left::remove);
        return left.stream().map(InlineCodes::shown).toList();
    }

    private static String shown(String code) {
        return code.startsWith("](") ? code.substring(2, code.length() - 1) : code;
    }

    /**
     * Words, a code, or the words of a link with its target.
     *
     * @param code empty for mere words; for a link what follows its words
     */
    record Piece(String words, String code) {
        boolean isLink() {
            return code.startsWith("](");
        }

        boolean isWords() {
            return code.isEmpty();
        }
    }
}
