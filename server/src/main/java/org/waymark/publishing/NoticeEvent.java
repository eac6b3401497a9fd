package org.waymark.publishing;

import java.time.Instant;

/**
 * A notice that came or went with an edition.
 *
 * @param owner whose it is, such as {@code campaign 3}
 * @param at when the edition was made
 * @param shown whether it came
 */
public record NoticeEvent(String owner, EditionNumber edition, Instant at, boolean shown, Notice notice) {}
