package org.waymark.http;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads {@code Accept-Encoding} (RFC 9110, section 12.5.3). The few values that browsers send are read once. */
public final class AcceptedCodings {
    private static final int REMEMBERED = 500;
    private static final int LONGEST = 300;

    /**
     * Which codings a client takes; identity always, since it is what every client can show.
     *
     * @param dictionary whether it holds a dictionary that it takes Brotli with (RFC 9842)
     * @param young whether it may be one of those that keep dictionaries: they take Zstandard, older browsers do not
     */
    public record Accepted(boolean brotli, boolean gzip, boolean dictionary, boolean young) {
        static final Accepted NOTHING = new Accepted(false, false, false, false);

        /** The best of what there is. */
        public Coding best(boolean hasBrotli, boolean hasGzip) {
            if (brotli && hasBrotli) {
                return Coding.BROTLI;
            }
            return gzip && hasGzip ? Coding.GZIP : Coding.IDENTITY;
        }
    }

    private final Map<String, Accepted> known = new ConcurrentHashMap<>();

    /** What this value of the header says. */
    public Accepted of(@Nullable String header) {
        if (header == null || header.length() > LONGEST) {
            return Accepted.NOTHING;
        }
        var accepted = known.get(header);
        if (accepted == null) {
            accepted = read(header);
            if (known.size() < REMEMBERED) {
                known.put(header, accepted);
            }
        }
        return accepted;
    }

    private static Accepted read(String header) {
        Boolean brotli = null;
        Boolean gzip = null;
        boolean others = false;
        boolean dictionary = false;
        boolean young = false;
        for (var part : header.toLowerCase(Locale.ROOT).split(",", -1)) {
            int semicolon = part.indexOf(';');
            var name = (semicolon < 0 ? part : part.substring(0, semicolon)).trim();
            boolean wanted = semicolon < 0 || !isZero(part.substring(semicolon + 1));
            switch (name) {
                case "br" -> brotli = wanted;
                case "gzip", "x-gzip" -> gzip = wanted;
                case "dcb" -> dictionary = wanted;
                case "zstd" -> young = wanted;
                case "*" -> others = wanted;
                default -> {}
            }
        }
        return new Accepted(
                brotli == null ? others : brotli, gzip == null ? others : gzip, dictionary, young || dictionary);
    }

    private static boolean isZero(String weight) {
        var value = weight.replace(" ", "");
        return value.matches("q=0(\\.0{0,3})?");
    }
}
