package org.waymark.documents;

import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;

/** A document to be created. */
public record NewDocument(DocumentId id, LanguageTag sourceLanguage, boolean sensitive, String author) {
    public NewDocument {
        if (sourceLanguage.equals(LanguageTag.UND)) {
            throw new IllegalArgumentException("“" + id + "” needs a language it is written in first");
        }
    }
}
