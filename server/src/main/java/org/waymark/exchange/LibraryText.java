package org.waymark.exchange;

import org.jspecify.annotations.Nullable;
import org.waymark.content.Content;

/**
 * A text as a library holds it.
 *
 * @param translatedFrom null when it was written in this language
 */
public record LibraryText(Content content, @Nullable TranslatedFrom translatedFrom) {}
