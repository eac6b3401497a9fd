package org.waymark.rendering;

import org.waymark.language.Countries;
import org.waymark.language.Formats;
import org.waymark.language.Languages;
import org.waymark.language.Words;

/**
 * What the pages of every edition are made with.
 *
 * @param licence the address of the licence that feeds name
 */
record Workshop(
        Languages languages,
        Words words,
        Formats formats,
        Countries countries,
        Templates templates,
        Body body,
        String licence) {}
