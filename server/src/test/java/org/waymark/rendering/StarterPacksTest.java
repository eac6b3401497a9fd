package org.waymark.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.archive.Archive;
import org.waymark.archive.ArchiveWriter;
import org.waymark.archive.RightOfWay;
import org.waymark.archive.SigningKey;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.content.pack.Pack;
import org.waymark.content.pack.PackChanges;
import org.waymark.content.pack.PackHead;
import org.waymark.content.pack.SignedHead;
import org.waymark.data.HouseLicence;
import org.waymark.language.Countries;
import org.waymark.language.Formats;
import org.waymark.language.Languages;
import org.waymark.packs.MakePacks;
import org.waymark.packs.VerifyPacks;
import org.waymark.publishing.EditionNumber;

/** What the starter library costs whoever keeps it, in four scripts. */
class StarterPacksTest {
    private static final List<String> SCRIPTS = List.of("en", "ar", "am", "bn");
    private static final int BYTES_A_PAGE = 1_500;
    private static final int ONE_SENTENCE = 4_500;
    private static final DocumentId EDITED = new DocumentId("page", "keep-your-documents");

    @TempDir
    static Path folder;

    private static final RenderEdition RENDER = new RenderEdition(
            Languages.offering(SCRIPTS), SmallSite.WORDS, Formats.shipped(), Countries.shipped(), new HouseLicence(""));

    private static SigningKey key;
    private static Archive packs;
    private static Archive next;

    @BeforeAll
    static void publish_twice() throws IOException {
        key = SigningKey.in(folder.resolve("keys"));
        var first = StarterLibrary.edition();
        var second = first.next();
        for (var language : SCRIPTS) {
            var tag = new LanguageTag(language);
            var body = second.bodies(EDITED).get(tag) + "\nA sentence that nobody has read before: keep a copy.\n";
            var fields = second.texts(List.of(EDITED)).get(EDITED).get(tag).fields();
            second.text(EDITED.toString(), language, fields.asMap(), body);
        }
        var edition = write(first, null);
        var edited = write(second, edition);
        var make = new MakePacks(new ArchiveWriter(key), key, new RightOfWay(), 30);
        packs = make.make(edition, List.of(), folder.resolve("packs1.zip"));
        next = make.make(edited, List.of(edition), folder.resolve("packs2.zip"));
    }

    private static Archive write(MemoryEdition contents, @Nullable Archive previous) throws IOException {
        var before = previous == null
                ? null
                : new PreviousEdition(
                        new EditionNumber(previous.number()),
                        path -> previous.find(path).isPresent(),
                        Dependencies.parse(
                                previous.read(previous.find(Dependencies.PATH).orElseThrow())));
        var head = RENDER.head(contents);
        return new ArchiveWriter(key)
                .write(folder.resolve(head.number() + ".zip"), head, RENDER.plan(contents, before), previous);
    }

    @Test
    void a_page_takes_little_of_the_wire() throws IOException {
        for (var language : SCRIPTS) {
            var head = head(packs, language);
            assertTrue(head.pages() > 200, language + ": " + head.pages());
            assertTrue(head.bytes() <= (long) BYTES_A_PAGE * head.pages(), language + ": " + head.bytes());
        }
    }

    @Test
    void one_sentence_more_takes_little_of_the_wire() throws IOException {
        for (var language : SCRIPTS) {
            var offer = head(next, language)
                    .changesFrom(head(packs, language).root())
                    .orElseThrow();
            int head = brotli(next, language + "/offline/head");
            assertTrue(offer.bytes() + head <= ONE_SENTENCE, language + ": " + offer.bytes() + " + " + head);
        }
    }

    @Test
    void whoever_takes_the_changes_holds_what_a_fresh_download_holds() throws IOException {
        for (var language : SCRIPTS) {
            var head = head(next, language);
            var kept = Pack.parse(
                    text(packs, language, head(packs, language).root().packName()));
            var name = head.root().changesName(kept.root().brief());
            var synced = head.require(kept.with(PackChanges.parse(text(next, language, name))));
            assertEquals(text(next, language, head.root().packName()), synced.text());
        }
    }

    @Test
    void holds_what_a_reader_may_need_and_not_what_a_desk_needs() throws IOException {
        var pages = Pack.parse(text(packs, "en", head(packs, "en").root().packName()))
                .pages();
        for (var path : List.of(
                "",
                "rights/keep-your-documents/",
                "get-help/",
                "get-help/it/",
                "centres/",
                "terms/",
                "instruments/",
                "checklists/",
                "journey/",
                "journey/before-departure/",
                "languages/",
                "search/",
                "about/",
                "404.html")) {
            assertTrue(pages.containsKey(path), path);
        }
        for (var path : pages.keySet()) {
            assertFalse(path.matches("(practices|lessons|share|q)/.*|410.html"), path);
        }
        assertEquals(List.of(), VerifyPacks.problems(packs));
        assertEquals(List.of(), VerifyPacks.problems(next));
    }

    private static PackHead head(Archive archive, String language) throws IOException {
        return SignedHead.parse(text(archive, language, "head")).open(language, key.publicKey());
    }

    private static int brotli(Archive archive, String path) {
        return archive.find(path).orElseThrow().brotli().length();
    }

    private static String text(Archive archive, String language, String name) throws IOException {
        var entry = archive.find(language + "/offline/" + name).orElseThrow();
        return new String(archive.read(entry), StandardCharsets.UTF_8);
    }
}
