package org.waymark.exchange.corridor;

/** A file is no package, or not the one that was signed; nothing of it was taken over. */
public final class PackageRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PackageRefused(String why) {
        super(why);
    }
}
