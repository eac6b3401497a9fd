package org.waymark.campaigns.channels;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says with the signs of a typewriter what books say with finer ones. Touches no letter, no digit and no mark of order. */
public final class Typewriter {
    private static final Map<Integer, String> INSTEAD = new HashMap<>();

    static {
        put("'", "‘’‚‛′´");
        put("\"", "“”„‟″«»");
        put("-", "‐‑‒–—―−");
        put(" ", "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000");
        put("...", "…");
        put("", "\u00ad\u200b\u2060\ufeff");
    }

    private static final String SPACE = "[ \u00a0\u202f\u2009]?";
    private static final Pattern QUOTED = Pattern.compile("«" + SPACE + "|" + SPACE + "»");

    private static final String DASHES = "‐‑‒–—―−";

    private static final Pattern FINE = Pattern.compile("["
            + INSTEAD.keySet().stream()
                    .filter(each -> DASHES.indexOf(each) < 0)
                    .map(Character::toString)
                    .collect(Collectors.joining())
            + "]");

    /** Not one that begins a line: that would make a list of it. */
    private static final Pattern DASH =
            Pattern.compile("(?<=[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}][ \u00a0\u202f\u2009]{0,3})[" + DASHES + "]");

    private Typewriter() {}

    /** The same without what can be said more simply. */
    public static String write(String text) {
        var quoted = QUOTED.matcher(text).replaceAll("\"");
        var dashed = DASH.matcher(quoted).replaceAll("-");
        return FINE.matcher(dashed)
                .replaceAll(found -> Matcher.quoteReplacement(
                        INSTEAD.getOrDefault(found.group().codePointAt(0), found.group())));
    }

    static Optional<String> instead(int character) {
        return Optional.ofNullable(INSTEAD.get(character));
    }

    private static void put(String instead, String characters) {
        characters.codePoints().forEach(each -> INSTEAD.put(each, instead));
    }
}
