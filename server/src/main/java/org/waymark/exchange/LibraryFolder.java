package org.waymark.exchange;

import java.util.List;

/**
 * All documents of a library.
 *
 * @param documents each id once
 * @param recordings and pictures that its documents name
 */
public record LibraryFolder(List<LibraryDocument> documents, RecordedFiles recordings) {
    /** Without recordings of its own. */
    public LibraryFolder(List<LibraryDocument> documents) {
        this(documents, RecordedFiles.NONE);
    }
}
