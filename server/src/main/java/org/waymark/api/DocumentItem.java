package org.waymark.api;

import org.jspecify.annotations.Nullable;
import org.waymark.archive.EntryRecord;
import org.waymark.data.DocumentData;

/**
 * A document in a list.
 *
 * @param id never changes
 * @param kind page, hotline, centre and so on
 * @param title what it is called
 * @param summary one or two sentences; absent where there is none
 * @param textLanguage that both are in
 * @param sensitive whether the title may endanger who is seen reading it
 * @param parent the id of the document above it; absent at the top
 * @param page the address of its page from the root of the site; absent for what has none
 * @param href the address of the whole document from the root of the site
 * @param hash SHA-256 of the whole document as it is answered, in hex; the same as long as it says the same
 * @param bytes of the whole document, uncompressed
 */
record DocumentItem(
        String id,
        String kind,
        String title,
        @Nullable String summary,
        String textLanguage,
        boolean sensitive,
        @Nullable String parent,
        @Nullable String page,
        String href,
        String hash,
        int bytes) {

    static DocumentItem of(DocumentData document, EntryRecord entry) {
        return new DocumentItem(
                document.id(),
                document.kind(),
                document.title(),
                document.summary(),
                document.textLanguage(),
                document.sensitive(),
                document.parent(),
                document.page(),
                "/" + entry.path(),
                entry.fingerprint(),
                entry.size());
    }
}
