package org.waymark.catalogue;

import org.jspecify.annotations.Nullable;
import org.waymark.content.Content;

/**
 * A text of a document in a catalogue.
 *
 * @param translatedFrom as a library writes it, “en”; null when it was written in its language
 */
public record CatalogueText(Content content, @Nullable String translatedFrom) {}
