package org.waymark.publishing;

import java.time.Instant;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;

/**
 * A text that is live in an edition, without its body.
 *
 * @param edition the first that said it
 * @param savedAt when the revision was saved
 * @param outdated the source changed in a major way after this translation was made
 * @param alone its author approved it, or the facts of its document, and nobody else read them
 */
public record PublishedText(
        LanguageTag language, Fields fields, EditionNumber edition, Instant savedAt, boolean outdated, boolean alone) {}
