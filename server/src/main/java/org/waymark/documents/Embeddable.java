package org.waymark.documents;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Something that can be put into a text, as the editor shows it.
 *
 * @param title in the language of the text where there is one
 * @param language of the title
 * @param dir the direction it is written in, as HTML says it
 * @param about its kind and country, in the language of the desk
 * @param card whether it stands by itself, as help lines do; else it is a link
 */
@Serdeable
record Embeddable(String id, String title, String language, String dir, String about, boolean card) {}
