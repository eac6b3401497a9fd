package org.waymark.rendering;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.content.DocumentId;
import org.waymark.rendering.Views.WordView;

/** The words of one page that are explained at its end, in the order they come up; a link to one stays on the page. */
class ExplainedWords {
    private final Reading reading;
    private final Set<DocumentId> met = new LinkedHashSet<>();

    ExplainedWords(Reading reading) {
        this.reading = reading;
    }

    /** Where a link from the page leads; a term is noted. */
    Optional<String> address(DocumentId id) {
        if (!id.kind().equals("term") || reading.find(id).isEmpty()) {
            return reading.address(id);
        }
        met.add(id);
        return Optional.of("#" + anchor(id));
    }

    List<WordView> views() {
        return met.stream().map(this::view).toList();
    }

    private WordView view(DocumentId id) {
        var text = reading.text(reading.site().get(id));
        return new WordView(anchor(id), reading.part(text, "title"), reading.optionalPart(text, "summary"));
    }

    private static String anchor(DocumentId term) {
        return "word-" + term.name();
    }
}
