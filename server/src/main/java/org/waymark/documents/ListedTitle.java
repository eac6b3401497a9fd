package org.waymark.documents;

import org.waymark.content.LanguageTag;

/**
 * What a document is called in a list.
 *
 * @param language of the title; {@link LanguageTag#UND} where it is the id, because nothing is written yet
 */
public record ListedTitle(String text, LanguageTag language) {}
