package org.waymark.store;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.content.Content;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;
import org.waymark.documents.CreateDocument;
import org.waymark.documents.NewDocument;
import org.waymark.documents.NewRevision;
import org.waymark.documents.Revision;
import org.waymark.documents.SaveRevision;
import org.waymark.publishing.Edition;
import org.waymark.publishing.EditionContents;
import org.waymark.publishing.Editions;
import org.waymark.publishing.Imprint;
import org.waymark.publishing.NewRelease;
import org.waymark.publishing.PublishRelease;
import org.waymark.review.AdoptRevisions;

/** One running Waymark, as the tests speak to it: people write, somebody adopts, somebody publishes. */
class Desk implements AutoCloseable {
    static final LanguageTag EN = new LanguageTag("en");
    static final LanguageTag FR = new LanguageTag("fr");
    static final LanguageTag UND = LanguageTag.UND;
    static final Imprint IMPRINT = new Imprint("Example Centre", "https://example.org", null);

    private final ApplicationContext context;

    private Desk(ApplicationContext context) {
        this.context = context;
    }

    /** Running, its store not yet opened. */
    static Desk at(Map<String, Object> address) {
        return new Desk(ApplicationContext.builder("test")
                .deduceEnvironment(false)
                .properties(address)
                .properties(Map.of(
                        TestBeans.WANTED,
                        true,
                        "datasources.default.connection-timeout",
                        500,
                        "waymark.shelf.kept",
                        false))
                .start());
    }

    Desk open() {
        get(Store.class).open();
        return this;
    }

    <T> T get(Class<T> bean) {
        return context.getBean(bean);
    }

    static DocumentId page(String name) {
        return new DocumentId("page", name);
    }

    static Content facts(String... keysAndValues) {
        var fields = Fields.EMPTY;
        for (int i = 0; i < keysAndValues.length; i += 2) {
            fields = fields.with(keysAndValues[i], keysAndValues[i + 1]);
        }
        return new Content(fields, "");
    }

    static Content text(String title) {
        return new Content(Fields.of(Map.of("title", title, "summary", "About " + title)), "Body of " + title + ".\n");
    }

    DocumentId create(String name) {
        return create(name, false);
    }

    DocumentId create(String name, boolean sensitive) {
        get(CreateDocument.class).create(new NewDocument(page(name), EN, sensitive, "amira"));
        return page(name);
    }

    Revision save(NewRevision wanted) {
        return get(SaveRevision.class).save(wanted);
    }

    Revision saveFacts(DocumentId document, int basedOn, String... keysAndValues) {
        return save(new NewRevision(document, UND, facts(keysAndValues), basedOn, null, "amira", "", false));
    }

    Revision saveSource(DocumentId document, int basedOn, String title) {
        return save(source(document, basedOn, title));
    }

    /** The heading that {@link #saveSource} writes, with another body. */
    Revision saveBody(DocumentId document, int basedOn, String title, String body) {
        var content = new Content(text(title).fields(), body);
        return save(new NewRevision(document, EN, content, basedOn, null, "amira", "", false));
    }

    Revision saveFrench(DocumentId document, int basedOn, String title, int madeFrom) {
        return save(french(document, basedOn, title, madeFrom));
    }

    static NewRevision source(DocumentId document, int basedOn, String title) {
        return new NewRevision(document, EN, text(title), basedOn, null, "amira", "", false);
    }

    static NewRevision minor(DocumentId document, int basedOn, String title) {
        return new NewRevision(document, EN, text(title), basedOn, null, "amira", "spelling", true);
    }

    static NewRevision french(DocumentId document, int basedOn, String title, int madeFrom) {
        return new NewRevision(document, FR, text(title), basedOn, madeFrom, "bruno", "", false);
    }

    void adopt(Revision... revisions) {
        get(AdoptRevisions.class)
                .adopt(Stream.of(revisions).map(Revision::id).toList(), "amira", "reviewed in the test");
    }

    /** A page with facts, English and French, adopted. */
    List<Revision> write(String name, String... keysAndValues) {
        var document = create(name);
        var facts = saveFacts(document, 0, keysAndValues.length == 0 ? new String[] {"slug", name} : keysAndValues);
        var source = saveSource(document, 0, name);
        var french = saveFrench(document, 0, name + " en français", 1);
        adopt(facts, source, french);
        return List.of(facts, source, french);
    }

    Edition publish() {
        return get(PublishRelease.class).publish(NewRelease.ofEverythingApproved("News", "chidi", IMPRINT));
    }

    EditionContents contents(Edition edition) {
        return get(Editions.class).contents(edition.number());
    }

    @Override
    public void close() {
        context.close();
    }
}
