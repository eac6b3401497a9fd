package org.waymark.catalogue;

import java.util.SortedMap;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;

/** A document as a catalogue holds it: with all its facts, in any number of languages. */
public record CatalogueRecord(
        DocumentId id,
        LanguageTag sourceLanguage,
        boolean sensitive,
        Fields facts,
        SortedMap<LanguageTag, CatalogueText> texts) {}
