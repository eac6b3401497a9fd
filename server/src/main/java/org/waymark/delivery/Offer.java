package org.waymark.delivery;

import io.netty.util.AsciiString;
import org.waymark.archive.EntryRecord;

/**
 * What a browser may keep as a dictionary, so that what it asks for next is short (RFC 9842): the page read last for
 * other pages of its language, a pack for the one after it. Browsers keep it no longer than the page itself is fresh.
 *
 * @param among where its bytes and those of others are
 * @param holdsOne whether whoever asks says that they hold a dictionary already
 */
record Offer(Dictionaries among, EntryRecord entry, boolean holdsOne) {
    static final AsciiString USE_AS_DICTIONARY = AsciiString.cached("use-as-dictionary");
    static final AsciiString AVAILABLE_DICTIONARY = AsciiString.cached("available-dictionary");
    static final AsciiString VARY = AsciiString.cached("accept-encoding, available-dictionary");
    static final AsciiString DCB = AsciiString.cached("dcb");

    private static final String PACK = "/offline/pack-";

    static boolean isMadeOf(EntryRecord entry) {
        return entry.status() == 200
                && (entry.mediaType().startsWith("text/html") || entry.path().contains(PACK));
    }

    /** Which addresses it is a dictionary for, as the value of {@code Use-As-Dictionary}. */
    AsciiString match() {
        var path = entry.path();
        var language = path.substring(0, Math.max(0, path.indexOf('/')));
        return AsciiString.of("match=\"/" + language + (path.contains(PACK) ? PACK : "/") + "*\"");
    }
}
