package org.waymark.exchange;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.waymark.content.DocumentId;
import org.waymark.content.Kinds;
import org.waymark.content.LanguageTag;
import org.waymark.content.Link;
import org.waymark.content.References;
import org.waymark.content.Spelling;

/** Checks that whatever a library points to is in it: embeds, links, terms to see also, texts translated from. */
final class CheckReferences {
    private final Map<DocumentId, FoundDocument> found;
    private final List<Problem> problems;

    CheckReferences(Map<DocumentId, FoundDocument> found, List<Problem> problems) {
        this.found = found;
        this.problems = problems;
    }

    void check() {
        for (var document : found.values()) {
            facts(document);
            new CheckArticles(found, problems).check(document);
            named(document);
            document.document().texts().forEach((language, text) -> {
                var places = Objects.requireNonNull(document.files().texts().get(language));
                body(document.document().id(), text.content().body(), places);
                origin(document.document(), language, text, places);
            });
        }
    }

    private void facts(FoundDocument document) {
        var others = document.document().facts().texts("see-also");
        for (int i = 0; i < others.size(); i++) {
            var written = document.document().id().kind() + ":" + others.get(i);
            if (!exists(written)) {
                problems.add(document.files().facts().error("/see-also/" + i, nowhere(written)));
            }
        }
    }

    private void named(FoundDocument document) {
        References.named(document.document().facts()).forEach((pointer, id) -> {
            if (!found.containsKey(id)) {
                problems.add(document.files().facts().error(pointer, nowhere(id.toString())));
            }
        });
    }

    private void body(DocumentId self, String body, FilePlaces places) {
        var references = References.in(body);
        for (var embed : references.embeds()) {
            if (embed.document().equals(self)) {
                report(places, embed.line(), "the document embeds itself; remove the embed");
            } else if (!found.containsKey(embed.document())) {
                report(places, embed.line(), nowhere(embed.document().toString()));
            } else {
                inEditions(embed.document(), places, embed.line());
            }
        }
        references.links().forEach(link -> link(link, places));
    }

    private void link(Link link, FilePlaces places) {
        if (link.isToDocument()) {
            if (!exists(link.target())) {
                report(places, link.line(), nowhere(link.target()));
            } else {
                inEditions(DocumentId.parse(link.target()), places, link.line());
            }
        } else if (!link.target().isEmpty() && !link.target().matches("https?://[^/\\s]+\\S*")) {
            report(
                    places,
                    link.line(),
                    "the link “" + link.target() + "” leads to neither a web address nor a document;"
                            + " write https://…, or a document like page:keep-your-documents");
        }
    }

    private void inEditions(DocumentId target, FilePlaces places, int line) {
        if (!Kinds.named(target.kind()).isInEditions()) {
            report(places, line, "readers have no page of “" + target + "”; name the document that it leads to");
        }
    }

    private void origin(LibraryDocument document, LanguageTag language, LibraryText text, FilePlaces places) {
        var from = text.translatedFrom();
        if (language.equals(document.sourceLanguage())) {
            if (from != null) {
                problems.add(places.error(
                        "/translated-from",
                        "this is the source text; remove translated-from, or name"
                                + " another source-language in facts.yaml"));
            }
            return;
        }
        if (from == null) {
            problems.add(places.error(
                    "/translated-from",
                    "says not what it was translated from; add “translated-from: " + document.sourceLanguage() + "”"));
            return;
        }
        if (!from.language().equals(document.sourceLanguage())) {
            problems.add(places.error(
                    "/translated-from",
                    "names “" + from + "”, but only the source text is kept track of; write “translated-from: "
                            + document.sourceLanguage() + "”"));
            return;
        }
        var source = document.texts().get(from.language());
        if (source != null
                && from.hashStart() != null
                && source.content().hash().startsWith(from.hashStart())) {
            problems.add(places.error(
                    "/translated-from",
                    "the text lying beside it is the one it was translated from;" + " write “translated-from: "
                            + from.language() + "”"));
        }
    }

    private boolean exists(String written) {
        return DocumentId.isWellFormed(written) && found.containsKey(DocumentId.parse(written));
    }

    private String nowhere(String written) {
        var kind = written.substring(0, written.indexOf(':'));
        var names = Kinds.all().stream().map(Object::toString).toList();
        if (!names.contains(kind)) {
            return "there is no kind “" + kind + "”; the kinds are: " + String.join(", ", names);
        }
        var ids = found.keySet().stream()
                .map(DocumentId::toString)
                .filter(id -> id.startsWith(kind + ":"))
                .toList();
        return "there is no “" + written + "”; "
                + Spelling.nearest(written, ids)
                        .map(near -> "did you mean “" + near + "”?")
                        .orElse("correct it, or write that document first");
    }

    private void report(FilePlaces places, int line, String message) {
        problems.add(Problem.error(places.file(), places.bodyLine() + line - 1, message));
    }
}
