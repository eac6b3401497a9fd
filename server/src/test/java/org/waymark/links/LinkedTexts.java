package org.waymark.links;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.waymark.content.Content;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;
import org.waymark.documents.CreateDocument;
import org.waymark.documents.NewDocument;
import org.waymark.documents.NewRevision;
import org.waymark.documents.Revision;
import org.waymark.documents.Revisions;
import org.waymark.documents.SaveRevision;
import org.waymark.review.AdoptRevisions;
import org.waymark.staff.DeskOfWriters;

/** A desk with texts that name the addresses of real web servers; the clock is moved by hand. */
abstract class LinkedTexts extends DeskOfWriters {
    static final LanguageTag EN = new LanguageTag("en");
    static final LanguageTag AR = new LanguageTag("ar");

    OtherSites sites;

    /** Tests say themselves when the background looks. */
    @Override
    protected Map<String, Object> settings() {
        return Map.of("waymark.shelf.kept", false, "waymark.links.private", true, "waymark.links.every", "1h");
    }

    @BeforeEach
    void open() {
        sites = new OtherSites();
        bean(LinkRows.class).used().forEach(link -> bean(LinkRows.class).putOff(link.id(), null));
        passTime(CheckDueLinks.CLAIM);
    }

    @AfterEach
    void close() {
        sites.close();
    }

    CheckDueLinks check() {
        return bean(CheckDueLinks.class);
    }

    void start() {
        bean(StartRound.class).start("staff:0");
        onlyOfThisTest();
    }

    void onlyOfThisTest() {
        bean(LinkRows.class).used().stream()
                .filter(link -> !link.address().startsWith(sites.at("/")))
                .forEach(link -> bean(LinkRows.class).putOff(link.id(), null));
    }

    LinkRow link(String path) {
        return bean(LinkRows.class).findById(WebAddress.id(sites.at(path))).orElseThrow();
    }

    String address(String path) {
        return "/desk/links/" + WebAddress.id(sites.at(path));
    }

    DocumentId page(String name, String body) {
        var id = new DocumentId("page", name);
        bean(CreateDocument.class).create(new NewDocument(id, EN, false, "import"));
        var facts = Fields.parse("""
                {"slug": "%s", "order": 10, "stages": [], "groups": [], "corridors": [], "review-by": "2027-05-22",
                 "sources": []}
                """.formatted(name));
        adopt(save(id, LanguageTag.UND, new Content(facts, ""), 0, null), save(id, EN, text(name, body), 0, null));
        return id;
    }

    Revision translate(DocumentId id, String body) {
        return save(id, AR, text("ترجمة", body), 0, 1);
    }

    static Content text(String title, String body) {
        return new Content(Fields.of(Map.of("title", title, "summary", "About " + title)), body);
    }

    Revision save(DocumentId id, LanguageTag language, Content content, int basedOn, Integer madeFrom) {
        return bean(SaveRevision.class)
                .save(new NewRevision(id, language, content, basedOn, madeFrom, "import", "", false));
    }

    void adopt(Revision... revisions) {
        var ids = List.of(revisions).stream().map(Revision::id).toList();
        bean(AdoptRevisions.class).adopt(ids, "import", "reviewed in the test");
    }

    Revision latest(DocumentId id, LanguageTag language) {
        return bean(Revisions.class).latest(id, language).orElseThrow();
    }
}
