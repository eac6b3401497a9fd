package org.waymark.archive;

/**
 * Bytes of an archive that still lie in another one and are copied from there once readers have been served: copying is
 * nearly all of the work when a small change is made to a large edition.
 *
 * @param lender the archive that has them
 * @param from where they begin there
 * @param length how many
 * @param at where they will stand
 */
record Borrowed(Archive lender, long from, long length, long at) {
    boolean covers(long offset) {
        return at <= offset && offset < end();
    }

    long end() {
        return at + length;
    }

    long inLender(long offset) {
        return offset - at + from;
    }
}
