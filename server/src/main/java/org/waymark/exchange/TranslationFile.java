package org.waymark.exchange;

import java.util.List;

/**
 * What a file brings back from where people translated it; whether it fits is another question.
 *
 * @param language the tag it says it is translated into
 */
record TranslationFile(String language, List<Part> parts) {
    TranslationFile {
        parts = List.copyOf(parts);
    }

    /**
     * A field or a block of a document.
     *
     * @param at the row of the table, or the line of the XML file
     * @param place the name of a field, or the number of a block from 1
     * @param sourceRevision the revision of the source that was translated
     * @param basedOn the revision of the translation that was there; 0 for none
     */
    record Part(int at, String document, String place, int sourceRevision, int basedOn, String source, String target) {}
}
