package org.waymark.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.content.Content;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;
import org.waymark.documents.CreateDocument;
import org.waymark.documents.NewDocument;
import org.waymark.documents.NewRevision;
import org.waymark.documents.Revision;
import org.waymark.documents.SaveRevision;
import org.waymark.review.AdoptRevisions;

/** Writes documents into the store of a desk under test, by whoever is named. */
class Library {
    static final LanguageTag EN = new LanguageTag("en");
    static final LanguageTag AR = new LanguageTag("ar");
    static final LanguageTag UND = LanguageTag.UND;

    private final DeskKit desk;

    Library(DeskKit desk) {
        this.desk = desk;
    }

    /** A page with its facts and its English text, reviewed elsewhere. */
    DocumentId page(String name, String body) {
        return page(name, body, false);
    }

    DocumentId page(String name, String body, boolean sensitive) {
        var id = new DocumentId("page", name);
        create(id, sensitive);
        var facts = saveFacts(id, 0, pageFacts(name), "import");
        adopt(facts, saveText(id, EN, 0, name, body, "import"));
        return id;
    }

    /** A help line with its facts and its English text, reviewed elsewhere. */
    DocumentId hotline(String name, String number) {
        var id = new DocumentId("hotline", name);
        create(id, true);
        var facts = saveFacts(id, 0, hotlineFacts(name, number), "import");
        adopt(facts, saveText(id, EN, 0, name, "Free of charge.\n", "import"));
        return id;
    }

    void create(DocumentId id, boolean sensitive) {
        desk.get(CreateDocument.class).create(new NewDocument(id, EN, sensitive, "import"));
    }

    Revision saveFacts(DocumentId id, int basedOn, Fields facts, String author) {
        return save(new NewRevision(id, UND, new Content(facts, ""), basedOn, null, author, "", false));
    }

    Revision saveText(DocumentId id, LanguageTag language, int basedOn, String title, String body, String author) {
        var fields = Fields.of(Map.of("title", title, "summary", "About " + title));
        Integer from = language.equals(EN) ? null : 1;
        return save(new NewRevision(id, language, new Content(fields, body), basedOn, from, author, "why", false));
    }

    Revision save(NewRevision wanted) {
        return desk.get(SaveRevision.class).save(wanted);
    }

    void adopt(Revision... revisions) {
        var ids = new ArrayList<Long>();
        List.of(revisions).forEach(each -> ids.add(each.id()));
        desk.get(AdoptRevisions.class).adopt(ids, "import", "reviewed in the test");
    }

    static Fields pageFacts(String name) {
        return Fields.of(Map.of(
                "slug", name,
                "order", 10,
                "stages", List.of(),
                "groups", List.of(),
                "corridors", List.of(),
                "review-by", "2027-05-22",
                "sources",
                        List.of(Map.of(
                                "title",
                                "A book",
                                "reference",
                                "Page 2",
                                "date",
                                "2026-01-01",
                                "seen",
                                "2026-11-22"))));
    }

    static Fields hotlineFacts(String name, String number) {
        return Fields.parse("""
                {"slug": "%s", "country": "IT", "topics": ["trafficking"], "number": "%s", "number-type": "e164",
                 "works-in": ["IT"], "hours": "24/7", "languages": ["it"], "cost": "free", "status": "current",
                 "confidence": "high",
                 "sources": [{"url": "https://example.org/line", "date": "2026-06-14", "seen": "2026-11-22"}],
                 "verification": {"by": "Amira", "method": "stored-copy", "on": "2026-11-22",
                     "check-again": "2027-02-22"}}
                """.formatted(name, number));
    }
}
