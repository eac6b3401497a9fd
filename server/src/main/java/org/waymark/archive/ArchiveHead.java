package org.waymark.archive;

import java.time.Instant;
import java.util.List;

/**
 * What an archive says of itself.
 *
 * @param number of the edition
 * @param madeAt of the edition, not of the file
 * @param languages the languages it offers to readers, in the order of the language menu; the first is the default
 * @param brotliQuality of every compressed entry
 */
public record ArchiveHead(int number, Instant madeAt, List<String> languages, int brotliQuality) {}
