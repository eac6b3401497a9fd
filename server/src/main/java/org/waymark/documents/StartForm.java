package org.waymark.documents;

import java.util.Map;
import java.util.Optional;
import org.waymark.content.DocumentId;
import org.waymark.content.Kind;
import org.waymark.content.Kinds;
import org.waymark.content.LanguageTag;
import org.waymark.language.Languages;

/** What somebody says of a document that they want to begin, right or wrong. */
record StartForm(TypedText typed) {
    static final String NAME = "name";
    static final String KIND = "kind";
    static final String PARENT = "parent";
    static final String SOURCE = "source";
    private static final int LONGEST_NAME = 80;

    /** The keys of what must be corrected, by field. */
    Map<String, String> problems() {
        var name = typed.line(NAME);
        if (Kinds.find(typed.line(KIND)).isEmpty()) {
            return Map.of(KIND, "desk.start.kind.missing");
        }
        if (name.length() > LONGEST_NAME || !DocumentId.isWellFormed(typed.line(KIND) + ":" + name)) {
            return Map.of(NAME, "desk.start.name.invalid");
        }
        return Map.of();
    }

    /** Only once there are no problems. */
    DocumentId id() {
        return new DocumentId(typed.line(KIND), typed.line(NAME));
    }

    /** Empty for a kind that stands in no tree. */
    Optional<DocumentId> parent() {
        var parent = typed.line(PARENT);
        return Kinds.find(typed.line(KIND)).filter(Kind::isTree).isPresent() && DocumentId.isWellFormed(parent)
                ? Optional.of(DocumentId.parse(parent)).filter(id -> id.kind().equals(typed.line(KIND)))
                : Optional.empty();
    }

    LanguageTag source(Languages languages) {
        return languages.canonical(typed.line(SOURCE));
    }

    boolean sensitive() {
        return typed.has("sensitive");
    }
}
