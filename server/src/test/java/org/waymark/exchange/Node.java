package org.waymark.exchange;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.archive.Shelf;
import org.waymark.content.Content;
import org.waymark.content.DocumentId;
import org.waymark.content.FactStatus;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;
import org.waymark.documents.Revision;
import org.waymark.documents.Revisions;
import org.waymark.language.Languages;
import org.waymark.language.NoSuchLanguage;
import org.waymark.publishing.Edition;
import org.waymark.publishing.Imprint;
import org.waymark.publishing.NewRelease;
import org.waymark.publishing.PublishRelease;
import org.waymark.review.AdoptRevisions;
import org.waymark.store.Store;

/** One whole Waymark, with a data folder of its own and a database of its own or shared, as the tests speak to it. */
public final class Node implements AutoCloseable {
    public static final LanguageTag EN = new LanguageTag("en");
    public static final LanguageTag FR = new LanguageTag("fr");

    /** Enough to tell them apart; each makes rendering slower. */
    private static final String LANGUAGES = "en,fr,ar";

    private final ApplicationContext context;

    private Node(ApplicationContext context) {
        this.context = context;
    }

    /** With the embedded database in its data folder. */
    public static Node at(Path home) {
        return at(home, "");
    }

    public static Node at(Path home, String database) {
        return at(home, database, true);
    }

    /** With the embedded database, for what needs editions and none of their pages. */
    public static Node withoutPages(Path home) {
        return at(home, "", false);
    }

    private static Node at(Path home, String database, boolean pages) {
        Map<String, Object> settings = new HashMap<>(
                Map.of("waymark.home", home.toString(), "waymark.languages", LANGUAGES, "micronaut.server.port", -1));
        settings.put("waymark.shelf.kept", pages);
        if (!database.isEmpty()) {
            settings.put("waymark.db.url", database);
        }
        var node = new Node(ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .properties(settings)
                .start());
        node.get(Store.class).open();
        return node;
    }

    public <T> T get(Class<T> bean) {
        return context.getBean(bean);
    }

    /** Reads a folder as the commands do. */
    public static ReadLibrary reader() {
        var languages = Languages.shipped();
        return new ReadLibrary(tag -> canonical(languages, tag));
    }

    private static Optional<LanguageTag> canonical(Languages languages, String tag) {
        try {
            return Optional.of(languages.canonical(tag))
                    .filter(found -> languages.find(found).isPresent());
        } catch (NoSuchLanguage e) {
            return Optional.empty();
        }
    }

    public List<Revision> bringIn(LibraryFolder library) {
        return get(ImportLibrary.class).importAll(library, "amira", "imported in the test", saved -> {});
    }

    public void adoptLatest(LibraryFolder library) {
        var ids = library.documents().stream()
                .filter(document -> FactStatus.of(document.facts()).mayBeShown())
                .flatMap(document -> get(Revisions.class).latest(document.id()).stream())
                .map(Revision::id)
                .toList();
        get(AdoptRevisions.class).adopt(ids, "amira", "reviewed in the test");
    }

    public Edition publish() {
        var imprint = new Imprint("Example Centre", "https://example.org", null);
        return get(PublishRelease.class).publish(NewRelease.ofEverythingApproved("News", "chidi", imprint));
    }

    /** Whether readers are answered from the archive on the shelf. */
    public boolean isServed(String path) {
        return get(Shelf.class).current().flatMap(archive -> archive.find(path)).isPresent();
    }

    /** A page with an English and a French text. */
    public static LibraryDocument page(String name, String words) {
        var texts = new TreeMap<LanguageTag, LibraryText>();
        texts.put(EN, new LibraryText(text(words), null));
        texts.put(FR, new LibraryText(text(words + " en français"), new TranslatedFrom(EN, null)));
        return new LibraryDocument(new DocumentId("page", name), EN, false, facts(name), texts);
    }

    public static Fields facts(String slug) {
        return Fields.EMPTY
                .with("slug", slug)
                .with("order", 10)
                .with("stages", List.of())
                .with("groups", List.of())
                .with("corridors", List.of())
                .with("review-by", "2099-05-22")
                .with(
                        "sources",
                        List.of(Map.of("title", "Example", "url", "https://example.org", "seen", "2026-11-22")));
    }

    public static Content text(String words) {
        return new Content(Fields.of(Map.of("title", words, "summary", "About " + words + ".")), words + " in full.\n");
    }

    /** Answers readers and programs from now on; tells where. */
    public URI serve() {
        return get(EmbeddedServer.class).start().getURI();
    }

    @Override
    public void close() {
        context.close();
    }
}
