package org.waymark.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * How far a program has come in a list. It names the edition, so that a list stays the same while it is read, whatever is
 * published meanwhile.
 *
 * @param list which list it is, with everything that was asked of it
 * @param edition that is read
 * @param last the path that was given last
 */
record Cursor(String list, Mark edition, String last) {
    private static final int PARTS = 3;
    private static final int LONGEST = 600;

    /** Null where a list begins; refused where it is none of this list. */
    static @Nullable Cursor of(@Nullable String written, String list) {
        if (written == null) {
            return null;
        }
        var parts = decoded(written).split("\n", -1);
        if (parts.length != PARTS || !parts[0].equals(list)) {
            throw Refused.unreadableCursor();
        }
        var edition = Mark.parse(parts[1]).orElseThrow(Refused::unreadableCursor);
        return new Cursor(list, edition, parts[2]);
    }

    private static String decoded(String written) {
        if (written.length() > LONGEST) {
            throw Refused.unreadableCursor();
        }
        try {
            return new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Refused.unreadableCursor();
        }
    }

    @Override
    public String toString() {
        var plain = list + "\n" + edition + "\n" + last;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
