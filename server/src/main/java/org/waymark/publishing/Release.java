package org.waymark.publishing;

import java.time.Instant;

/**
 * A set of changes that went out together under a name.
 *
 * @param contentHash stands for everything published up to this edition
 */
public record Release(EditionNumber edition, String name, String person, Instant madeAt, String contentHash) {}
