package org.waymark.documents;

import java.util.List;
import java.util.Map;
import org.waymark.content.DocumentId;
import org.waymark.content.Sentence;

/** Two documents would stand at the same address. */
public class PlaceTaken extends RuntimeException {
    private final transient Sentence sentence;
    private final transient List<DocumentId> documents;

    PlaceTaken(DocumentId first, DocumentId second, String slug) {
        this(
                new Sentence(
                        "desk.gate.saving.place-taken",
                        Map.of("first", first.toString(), "second", second.toString(), "slug", slug)),
                List.of(first, second));
    }

    private PlaceTaken(Sentence sentence, List<DocumentId> documents) {
        super(sentence.english());
        this.sentence = sentence;
        this.documents = documents;
    }

    /** Both of them. */
    public List<DocumentId> documents() {
        return documents;
    }

    Sentence sentence() {
        return sentence;
    }
}
