package org.waymark.publishing;

import java.time.Instant;

/**
 * The numbered state of everything published after a release. What rendering needs to give the same bytes on every
 * node is recorded here and never taken from the node.
 *
 * @param publisher who answers for what is said, as readers see it
 * @param address where readers reach it, like {@code https://example.org}; empty when not known
 * @param brotliQuality 0 to 11; the same for every entry of the edition
 */
public record Edition(EditionNumber number, Instant madeAt, String publisher, String address, int brotliQuality) {}
