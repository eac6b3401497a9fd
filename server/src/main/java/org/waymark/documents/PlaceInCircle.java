package org.waymark.documents;

import org.waymark.content.DocumentId;
import org.waymark.content.Sentence;

/** A document would stand below itself. */
public class PlaceInCircle extends RuntimeException {
    private final transient Sentence sentence;

    PlaceInCircle(DocumentId document) {
        this(new Sentence("desk.gate.saving.place-in-circle", "document", document.toString()));
    }

    private PlaceInCircle(Sentence sentence) {
        super(sentence.english());
        this.sentence = sentence;
    }

    Sentence sentence() {
        return sentence;
    }
}
