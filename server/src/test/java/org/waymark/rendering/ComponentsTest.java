package org.waymark.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.github.jknack.handlebars.Handlebars;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.archive.EntrySource;
import org.waymark.content.Content;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.content.Recording;
import org.waymark.data.HouseLicence;
import org.waymark.language.Countries;
import org.waymark.language.Formats;
import org.waymark.language.Languages;
import org.waymark.publishing.Notice;

/**
 * Every component of the readers' pages in each of its states, as the library makes it, in a Latin, an Arabic, an Ethiopic
 * and a Bengali language. The pages are left in {@code client-web/target/components}: to be looked at, and for the
 * browser tests.
 */
class ComponentsTest {
    private static final Path FOLDER = Path.of("../client-web/target/components");
    private static final Path TONE = Path.of("../content/src/test/resources/org/waymark/content/tone.opus");
    private static final Languages LANGUAGES = Languages.offering(List.of("en", "ar", "am", "bn"));
    private static final MemoryEdition EDITION = edition();
    private static final SortedMap<String, EntrySource> SITE = new TreeMap<>();

    @BeforeAll
    static void render() throws IOException {
        Files.createDirectories(FOLDER);
        SITE.putAll(new RenderEdition(
                        LANGUAGES, SmallSite.WORDS, Formats.shipped(), Countries.shipped(), new HouseLicence(""))
                .plan(EDITION, null));
    }

    /** The library, and what does not happen in it: a page that moved, others that were withdrawn, older translations. */
    private static MemoryEdition edition() {
        var edition = StarterLibrary.edition();
        var moved = DocumentId.parse("page:keep-your-documents");
        var facts = edition.document(moved).orElseThrow().facts().asMap();
        var before = new HashMap<String, Object>(facts);
        before.put("slug", "your-papers");
        edition.facts(moved.toString(), before).facts(moved.toString(), facts);
        var outdated = DocumentId.parse("page:trafficking");
        edition.texts(List.of(outdated)).get(outdated).forEach((language, text) -> {
            var body = edition.bodies(outdated).getOrDefault(language, "");
            edition.text(outdated.toString(), language.value(), text.fields().asMap(), body, true);
        });
        record(edition, DocumentId.parse("page:rights-at-work"));
        draw(edition, moved);
        edition.notice(Told.of("page:regular-ways")
                .in("en", "Ask before you sign", "It costs nothing to ask.")
                .in("ar", "اسأل قبل أن توقّع", "السؤال لا يكلّف شيئًا.")
                .in("am", "en", "Ask before you sign", "It costs nothing to ask.")
                .in("bn", "সই করার আগে জিজ্ঞেস করুন", "জিজ্ঞেস করতে কোনো খরচ নেই।")
                .notice());
        var asked = Told.of("page:keep-your-documents").asking(Notice.Place.ASKED_BEFORE);
        for (var language : List.of("en", "ar", "am", "bn")) {
            asked = asked.in(language, "en", "Should you give your passport to your employer?", "");
        }
        edition.notice(asked.notice());
        edition.notice(Told.of("page:risks")
                .asWarning()
                .in("en", "Boats leave in a storm", "Wait.\n\n{{hotline:it-antitratta}}")
                .in("ar", "قوارب تغادر في العاصفة", "انتظر.\n\n{{hotline:it-antitratta}}")
                .in("am", "en", "Boats leave in a storm", "Wait.\n\n{{hotline:it-antitratta}}")
                .in("bn", "ঝড়ে নৌকা ছাড়ছে", "অপেক্ষা করুন।\n\n{{hotline:it-antitratta}}")
                .notice());
        return edition.withdraw("page:debt", null, "The law has changed.").withdraw("hotline:fr-114", null, "");
    }

    /** No picture is in the library yet; what would be said of one stands in the page in every language. */
    private static void draw(MemoryEdition edition, DocumentId page) {
        var hash = "1".repeat(64);
        edition.facts("image:plan", Papers.picture("plan", hash))
                .text("image:plan", "en", Map.of("title", "Plan", "alternative", "The way to the centre."), "")
                .media(hash, new byte[] {1});
        edition.texts(List.of(page)).get(page).forEach((language, text) -> {
            var body = edition.bodies(page).getOrDefault(language, "");
            edition.text(page.toString(), language.value(), text.fields().asMap(), body + "\n{{image:plan}}\n");
        });
    }

    /** A tone stands for the voice of a person. */
    private static void record(MemoryEdition edition, DocumentId page) {
        var hash = "0".repeat(64);
        try {
            edition.media(hash, Files.readAllBytes(TONE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        edition.texts(List.of(page)).get(page).forEach((language, text) -> {
            var body = edition.bodies(page).getOrDefault(language, "");
            var fields = text.fields()
                    .with(Recording.READS, Recording.wordsHash(new Content(text.fields(), body)))
                    .with(Recording.OPUS, hash)
                    .with(Recording.MP3, hash);
            edition.text(page.toString(), language.value(), fields.asMap(), body);
        });
    }

    /** The folders below the readers' templates; the layout is the page itself. */
    private static List<String> components() {
        return Fingerprint.templates().stream()
                .map(name -> name.substring(0, name.indexOf('/')))
                .filter(name -> !List.of("layout", "value").contains(name))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }

    @Test
    void every_component_has_an_example_for_each_of_its_states() {
        for (var component : components()) {
            var states = Example.of(component).stream().map(Example::state).toList();
            assertFalse(states.isEmpty(), component);
            assertEquals(states.size(), new HashSet<>(states).size(), component + " names a state twice");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "am", "bn"})
    void a_page_shows_them_all(String language) throws IOException {
        var page = page(language, "rights/keep-your-documents/");
        page.select(".listen").remove();
        page.title("Components");
        page.selectFirst("style").empty().appendChild(new DataNode(ReaderStyle.CHOOSING + ReaderStyle.PAPERS));
        var main = page.selectFirst("main").empty();
        var missing = new ArrayList<Example>();
        for (var component : components()) {
            for (var example : Example.of(component)) {
                if (example.isIn(language)) {
                    var section = main.appendElement("section").attr("class", "component");
                    section.appendElement("h2")
                            .attr("lang", "en")
                            .attr("dir", "ltr")
                            .text(component + ": " + example.state());
                    var html = html(example, language);
                    section.append(html);
                    if (html.isEmpty()) {
                        missing.add(example);
                    }
                }
            }
        }
        assertEquals(List.of(), missing);
        keepFirst(main);
        Files.writeString(FOLDER.resolve(language + ".html"), page.outerHtml());
    }

    private static String html(Example example, String language) throws IOException {
        if (!example.isPartOfPage()) {
            return new Handlebars()
                    .compile("org/waymark/client/templates/reader/" + example.text("template"))
                    .apply(filled(example.view(), language));
        }
        var path = example.text("page");
        if (!SITE.containsKey(file(language, path))) {
            return "";
        }
        var found = page(language, path).select(example.text("show"));
        return found.stream().limit(example.first()).map(Element::outerHtml).collect(Collectors.joining("\n"));
    }

    private static String file(String language, String path) {
        return language + "/" + path + (path.isEmpty() || path.endsWith("/") ? "index.html" : "");
    }

    private static Document page(String language, String path) {
        var source = Objects.requireNonNull(SITE.get(file(language, path)));
        var page = Jsoup.parse(SmallSite.html(SmallSite.made(source)));
        page.outputSettings().prettyPrint(false);
        return page;
    }

    /** One page holds many: an address inside it must be there once. */
    private static void keepFirst(Element main) {
        var seen = new HashSet<String>(List.of("main", "languages"));
        main.select("[id]").forEach(element -> {
            if (!seen.add(element.id())) {
                element.removeAttr("id");
            }
        });
    }

    /** With words in the place of their keys, and what the library says in the place of its documents. */
    private static Map<String, Object> filled(Map<?, ?> view, String language) {
        var filled = new TreeMap<String, Object>();
        view.forEach((key, value) -> filled.put(key.toString(), filledIn(value, language)));
        return filled;
    }

    private static Object filledIn(Object value, String language) {
        if (value instanceof List<?> list) {
            return list.stream().map(item -> filledIn(item, language)).toList();
        }
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        if (map.get("say") instanceof String key) {
            return speech(language).say(key, filled(map, language));
        }
        return map.get("of") instanceof String id
                ? field(DocumentId.parse(id), String.valueOf(map.get("field")), language)
                : filled(map, language);
    }

    private static String field(DocumentId id, String name, String language) {
        var text = EDITION.texts(List.of(id)).get(id).get(new LanguageTag(language));
        return text == null ? id.toString() : text.fields().textOrEmpty(name);
    }

    private static Speech speech(String language) {
        return new Speech(LANGUAGES.get(new LanguageTag(language)), SmallSite.WORDS, Formats.shipped());
    }
}
