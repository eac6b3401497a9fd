package org.waymark.documents;

import java.time.Instant;

/**
 * What a colleague said about a text, and nobody has dealt with yet.
 *
 * @param block which block of the body that was asked about it stands on now, from 1; 0 for the text as a whole, -1 where
 *     the block is gone
 * @param quote how the block began when it was said; empty for the text as a whole
 * @param person as the journal names them
 */
public record OpenComment(long id, int block, String quote, String person, Instant at, String words) {}
