package org.waymark.content.pack;

import java.io.IOException;

/**
 * What was received is not what its publisher signed: cut off, changed on the way, of another site, or in a format that
 * is newer than this reader. What was kept before stays as it is.
 */
public final class PackRefused extends IOException {
    private static final long serialVersionUID = 1L;

    /** @param why what is wrong with it, “it is …” */
    public PackRefused(String why) {
        super(why);
    }

    /** @param why what is wrong with it, “it is …” */
    public PackRefused(String why, Exception cause) {
        super(why, cause);
    }
}
