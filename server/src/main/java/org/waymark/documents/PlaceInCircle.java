package org.waymark.documents;

import org.waymark.content.DocumentId;
import org.waymark.content.Sentence;

/** A document would stand below itself. */
public class PlaceInCircle extends RuntimeException {
    private final transient Sentence sentence;
    private final transient DocumentId document;

    PlaceInCircle(DocumentId document) {
        this(new Sentence("desk.gate.saving.place-in-circle", "document", document.toString()), document);
    }

    private PlaceInCircle(Sentence sentence, DocumentId document) {
        super(sentence.english());
        this.sentence = sentence;
        this.document = document;
    }

    public DocumentId document() {
        return document;
    }

    Sentence sentence() {
        return sentence;
    }
}
