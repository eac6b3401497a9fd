package org.waymark.documents;

import java.util.List;
import java.util.Map;
import org.waymark.content.Content;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;
import org.waymark.staff.DeskOfWriters;

/** A desk with something written at it. */
abstract class Written extends DeskOfWriters {
    static final LanguageTag EN = new LanguageTag("en");
    static final LanguageTag FR = new LanguageTag("fr");

    DocumentId page(String name, String parent, String title, String body) {
        return document(new DocumentId("page", name), parent, text(title, body));
    }

    DocumentId document(DocumentId id, String parent, Content text) {
        bean(CreateDocument.class).create(new NewDocument(id, EN, false, "import"));
        var facts = id.kind().equals("term")
                ? Fields.of(Map.of("slug", id.name(), "sources", List.of()))
                : Fields.of(Map.of(
                        "slug",
                        id.name(),
                        "order",
                        10,
                        "stages",
                        List.of(),
                        "groups",
                        List.of(),
                        "corridors",
                        List.of(),
                        "review-by",
                        "2027-05-22",
                        "sources",
                        List.of()));
        save(id, LanguageTag.UND, new Content(parent.isEmpty() ? facts : facts.with("parent", parent), ""), 0, null);
        save(id, EN, text, 0, null);
        return id;
    }

    Revision save(DocumentId id, LanguageTag language, Content content, int basedOn, Integer madeFrom) {
        return bean(SaveRevision.class)
                .save(new NewRevision(id, language, content, basedOn, madeFrom, "import", "", false));
    }

    static Content text(String title, String body) {
        return new Content(Fields.of(Map.of("title", title, "summary", "About " + title)), body);
    }

    Revision latest(DocumentId id, LanguageTag language) {
        return bean(Revisions.class).latest(id, language).orElseThrow();
    }
}
