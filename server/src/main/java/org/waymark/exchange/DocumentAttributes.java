package org.waymark.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.content.DocumentId;
import org.waymark.content.Kind;
import org.waymark.content.LanguageTag;

/** Reads what every {@code facts.yaml} says of its document besides the facts of its kind. */
final class DocumentAttributes {
    static final List<String> KEYS = List.of("id", "source-language", "sensitivity");

    private final Map<String, Object> values;
    private final FilePlaces places;
    private final KnownLanguages languages;
    private final List<Problem> problems;

    DocumentAttributes(FactsFile.Reading reading, KnownLanguages languages, List<Problem> problems) {
        this.values = reading.values();
        this.places = reading.places();
        this.languages = languages;
        this.problems = problems;
        for (var key : List.of("slug", "parent")) {
            if (values.containsKey(key)) {
                report(key, "“" + key + "” is said by the folder; remove it here");
            }
        }
    }

    Optional<DocumentId> id(Kind kind) {
        var written = text("id");
        if (written.isEmpty() || !DocumentId.isWellFormed(kind.name() + ":" + written)) {
            report(
                    "id",
                    "“" + written + "” is not an id; write one that will never change with small letters, digits and"
                            + " hyphens, like “id: keep-your-documents”");
            return Optional.empty();
        }
        return Optional.of(new DocumentId(kind.name(), written));
    }

    Optional<LanguageTag> sourceLanguage() {
        var written = text("source-language");
        var canonical = languages.canonical(written);
        if (canonical.isEmpty()) {
            report(
                    "source-language",
                    "“" + written + "” is not a language; name the one the document is written in"
                            + " first, like “source-language: en”");
        } else if (!canonical.get().value().equals(written)) {
            report("source-language", "the tag of this language is “" + canonical.get() + "”; write that");
        }
        return canonical;
    }

    boolean sensitive() {
        var written = text("sensitivity");
        if (!written.equals("ordinary") && !written.equals("sensitive")) {
            report(
                    "sensitivity",
                    "“" + written + "” is not a sensitivity; write ordinary, or sensitive where the reader"
                            + " is in danger if somebody sees it");
        }
        return !written.equals("ordinary");
    }

    private String text(String key) {
        return values.getOrDefault(key, "").toString();
    }

    private void report(String key, String message) {
        problems.add(places.error("/" + key, message));
    }
}
