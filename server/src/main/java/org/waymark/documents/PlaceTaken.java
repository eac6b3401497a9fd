package org.waymark.documents;

import java.util.Map;
import org.waymark.content.DocumentId;
import org.waymark.content.Sentence;

/** Two documents would stand at the same address. */
public class PlaceTaken extends RuntimeException {
    private final transient Sentence sentence;

    PlaceTaken(DocumentId first, DocumentId second, String slug) {
        this(new Sentence(
                "desk.gate.saving.place-taken",
                Map.of("first", first.toString(), "second", second.toString(), "slug", slug)));
    }

    private PlaceTaken(Sentence sentence) {
        super(sentence.english());
        this.sentence = sentence;
    }

    Sentence sentence() {
        return sentence;
    }
}
