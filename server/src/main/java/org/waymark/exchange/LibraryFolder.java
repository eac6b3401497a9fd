package org.waymark.exchange;

import java.util.List;

/**
 * All documents of a library.
 *
 * @param documents each id once
 */
public record LibraryFolder(List<LibraryDocument> documents) {}
