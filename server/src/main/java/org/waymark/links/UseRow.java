package org.waymark.links;

import io.micronaut.core.annotation.Introspected;

/**
 * Where facts or a text, as they were saved last, name an address.
 *
 * @param revision the id of what names it
 * @param place a JSON pointer into the fields, or the number of a block
 */
@Introspected
record UseRow(String link, long revision, String document, String language, String place) {}
