package org.waymark.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.archive.Shelf;
import org.waymark.command.Deadline;
import org.waymark.content.Corridor;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.Kinds;
import org.waymark.content.pack.PackScope;
import org.waymark.content.phone.Cancellation;
import org.waymark.content.phone.HttpTransport;
import org.waymark.content.phone.KeptDocuments;
import org.waymark.content.phone.KeptPack;
import org.waymark.content.phone.PackStore;
import org.waymark.content.phone.Sync;
import org.waymark.content.phone.SyncResult.Outcome;
import org.waymark.data.DataPaths;
import org.waymark.exchange.LibraryFolder;
import org.waymark.exchange.Node;
import org.waymark.integreat.AppReader;
import org.waymark.publishing.EditionNumber;
import org.waymark.publishing.RollBackTo;
import org.waymark.publishing.WithdrawDocument;
import org.waymark.publishing.Withdrawal;

/** What a program is told of the starter library, held to the description it was given. */
class DataHttpTest {
    private static final List<String> LANGUAGES = List.of("en", "fr", "ar");

    @TempDir
    static Path home;

    static ServedLibrary served;

    @BeforeAll
    static void serve() throws Exception {
        served = new ServedLibrary(home);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void the_description_holds_this_interface_and_nothing_else() {
        assertTrue(
                served.contract.operations().size() >= 7,
                served.contract.operations().toString());
        served.contract.operations().forEach(operation -> assertTrue(operation.startsWith("get /api/v1/"), operation));
    }

    @Test
    void paging_through_the_library_gives_every_document_of_every_language_once_and_whole() throws Exception {
        var read = new TreeSet<String>();
        for (var language : LANGUAGES) {
            for (var item : served.all("/api/v1/" + language + "/documents?limit=77")) {
                var href = item.path("href").asText();
                assertTrue(read.add(href.substring(1)), href + " comes twice");
                var document = served.json(href);
                assertEquals(item.path("title"), document.path("title"));
                assertEquals(item.path("id"), document.path("id"));
                assertFields(document);
            }
        }
        var there = new TreeSet<String>();
        LANGUAGES.forEach(
                language -> there.addAll(PublishedDocuments.below(served.archive(), DataPaths.documents(language))
                        .keySet()));
        assertEquals(there, read);
        assertTrue(read.size() > 900, read.size() + " documents");
        System.out.println("read " + read.size() + " documents in " + LANGUAGES.size() + " languages");
    }

    /** Facts and texts are those that the kind describes. */
    private static void assertFields(JsonNode document) {
        var kind = Kinds.named(document.path("kind").asText());
        assertEquals(
                List.of(),
                kind.problemsOfFacts(Fields.parse(document.path("facts").toString())));
        var text = Fields.parse(document.path("text").toString())
                .with("title", document.path("title").asText());
        var all = document.has("summary")
                ? text.with("summary", document.path("summary").asText())
                : text;
        assertEquals(
                List.of(),
                kind.problemsOfText(all).stream()
                        .filter(problem -> !problem.toString().contains("translat"))
                        .toList(),
                document.path("id").asText());
    }

    @Test
    void a_document_says_what_its_page_says() throws Exception {
        for (var language : LANGUAGES) {
            for (var item : served.all("/api/v1/" + language + "/documents?limit=200")) {
                var kind = item.path("kind").asText();
                if (Set.of("page", "hotline", "centre").contains(kind)) {
                    assertSame(served.json(item.path("href").asText()));
                }
            }
        }
    }

    private static void assertSame(JsonNode document) throws Exception {
        var address = document.path("page").asText();
        var html = new String(served.send(address).body(), StandardCharsets.UTF_8);
        var page = Jsoup.parse(html);
        assertEquals(document.path("title").asText(), page.select("h1").text(), address);
        assertEquals(
                document.path("sensitive").asBoolean(),
                !page.title().startsWith(document.path("title").asText()));
        var facts = document.path("facts");
        if (facts.path("number-type").asText().equals("e164")) {
            var number = facts.path("number").asText();
            assertTrue(page.select("a[href=tel:" + number + "]").size() > 0, address + " " + number);
        }
        if (document.path("kind").asText().equals("page")) {
            var said = Jsoup.parse(document.path("html").asText())
                    .select("h2, h3, p, li")
                    .eachText();
            var shown = page.select("main").text();
            said.forEach(sentence -> assertTrue(shown.contains(sentence), address + ": " + sentence));
        }
        var checked = facts.path("verification").path("on").asText();
        if (!checked.isEmpty() && document.path("language").asText().equals("en")) {
            assertTrue(page.text().contains(checked.substring(0, 4)), address + " " + checked);
        }
        assertEquals(
                document.path("remarks").toString().contains("fallback"),
                !document.path("language").equals(document.path("textLanguage")));
    }

    @Test
    void languages_have_their_android_equivalents_and_say_how_much_is_translated() throws Exception {
        var list = served.json("/api/v1/languages").path("items");
        var tags = new TreeMap<String, JsonNode>();
        list.forEach(language -> tags.put(language.path("tag").asText(), language));
        assertEquals(Set.copyOf(LANGUAGES), tags.keySet());
        assertEquals("rtl", tags.get("ar").path("direction").asText());
        assertEquals("العربية", tags.get("ar").path("ownName").asText());
        var written = served.all("/api/v1/fr/documents?limit=200").stream()
                .filter(item -> item.path("textLanguage").asText().equals("fr"))
                .count();
        assertEquals(written, tags.get("fr").path("written").asInt());
        assertEquals(200, served.send("/api/v1/kinds").statusCode());
        for (var kind : served.json("/api/v1/kinds").path("items")) {
            assertTrue(
                    served.json("/api/v1/kinds/" + kind.asText()).path("facts").has("properties"));
        }
    }

    @Test
    void the_app_reads_every_item_of_the_library_in_every_language() throws Exception {
        var app = new AppReader(served.address, "waymark");
        int items = app.readAll();
        assertTrue(items > 600, items + " items");
        app.readWays("ar");
    }

    @Test
    void the_edition_is_that_of_the_shelf() throws Exception {
        var edition = served.json("/api/v1/edition");
        assertEquals(served.archive().hash(), edition.path("hash").asText());
        assertEquals(served.archive().number(), edition.path("number").asInt());
        assertEquals("Example Centre", edition.path("publisher").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/en/documents/page/rights,'\"'",
        "/api/v1/edition,W/",
        "/api/v1/languages,W/",
        "/api/v1/changes?since=0&limit=3,W/",
        "/api/v1/en/documents?kind=hotline,W/",
        "/api/v1/en/hsds/services,W/",
        "/api/v1/en/catalogues/hotline.csv,W/"
    })
    void what_a_program_has_is_not_sent_again(String uri, String tagged) throws Exception {
        var first = served.send(uri);
        var tag = first.headers().firstValue("etag").orElseThrow();
        assertTrue(tag.startsWith(tagged), tag);
        assertEquals("no-cache", first.headers().firstValue("cache-control").orElseThrow());
        assertEquals(
                "*", first.headers().firstValue("access-control-allow-origin").orElseThrow());
        var again = served.send(uri, "If-None-Match", tag);
        assertEquals(304, again.statusCode());
        assertEquals(0, again.body().length);
        assertEquals(tag, again.headers().firstValue("etag").orElseThrow());
        assertEquals(
                "*", again.headers().firstValue("access-control-allow-origin").orElseThrow());
        assertEquals(200, served.send(uri, "If-None-Match", "\"another\"").statusCode());
        if (first.body().length > 2_000) {
            var small = served.send(uri, "Accept-Encoding", "gzip");
            assertEquals("gzip", small.headers().firstValue("content-encoding").orElse("none"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "404,no-such-document,/api/v1/en/documents/page/nothing",
        "404,no-such-document,/api/v1/en/documents/nothing/nothing",
        "404,no-such-language,/api/v1/tlh/documents",
        "404,no-such-language,/api/v1/xx-nowhere/documents/page/rights",
        "404,no-such-language,/api/v1/changes?since=0&language=klingon",
        "404,no-such-kind,/api/v1/en/documents?kind=nothing",
        "404,no-such-kind,/api/v1/kinds/nothing",
        "404,no-such-kind,/api/v1/en/catalogues/nothing.csv",
        "404,no-table,/api/v1/en/catalogues/page.csv",
        "400,country,/api/v1/en/snippets/Italy",
        "404,no-such-service,/api/v1/en/hsds/services/nothing",
        "404,no-such-document,/api/v1/en/documents/page/nothing/blocks",
        "404,no-such-language,/api/v1/tlh/hsds/services",
        "400,problem.400,/api/v1/en/hsds/services?per_page=501",
        "400,unknown-parameter,/api/v1/en/hsds/services?format=xml",
        "400,problem.400,/api/v1/en/documents?limit=0",
        "400,problem.400,/api/v1/en/documents?limit=201",
        "400,problem.400,/api/v1/en/documents?limit=many",
        "400,cursor,/api/v1/en/documents?cursor=nonsense",
        "400,cursor,/api/v1/en/documents?cursor=%00%ff",
        "400,unknown-parameter,/api/v1/en/documents?page=2",
        "400,unknown-parameter,/api/v1/en/documents/page/rights?draft=1",
        "400,unknown-parameter,/api/v1/edition?x=",
        "400,q,/api/v1/en/search",
        "400,q,/api/v1/en/search?q=%20",
        "400,at,/api/v1/en/open-now?at=tomorrow",
        "400,at,/api/v1/en/open-now?at=1999-01-01T00:00:00Z",
        "400,country,/api/v1/en/open-now?country=Italy",
        "404,no-such-language,/api/v1/tlh/notices",
        "400,since,/api/v1/changes",
        "400,since,/api/v1/changes?since=yesterday",
        "400,since,/api/v1/changes?since=-1",
        "409,edition-to-come,/api/v1/changes?since=99999",
        "410,another-site,/api/v1/changes?since=1-0123456789ab"
    })
    void what_is_wrong_is_said_in_plain_words(int status, String code, String uri) throws Exception {
        var problem = served.problem(status, uri);
        assertEquals(status, problem.path("status").asInt());
        assertEquals(code, problem.path("code").asText());
        assertTrue(problem.path("detail").asText().length() > 20, problem.toString());
    }

    @Test
    void an_address_that_is_none_is_a_problem_that_pages_of_other_sites_may_read() throws Exception {
        for (var uri : List.of("/api/v1/", "/api/v1/nothing/at/all", "/api/v2/edition", "/api/nothing")) {
            var answer = served.send(uri);
            assertEquals(404, answer.statusCode(), uri);
            assertEquals(
                    "application/problem+json",
                    answer.headers().firstValue("content-type").orElseThrow());
            assertEquals(
                    "*",
                    answer.headers().firstValue("access-control-allow-origin").orElseThrow(),
                    uri);
        }
    }

    @Test
    void an_old_tag_leads_to_the_language() throws Exception {
        for (var tag : List.of("ar-MA", "ar-rEG", "AR")) {
            var answer = served.send("/api/v1/" + tag + "/documents/page/rights");
            assertEquals(
                    "/api/v1/ar/documents/page/rights",
                    answer.headers().firstValue("location").orElse(tag + " " + answer.statusCode()));
        }
        var old = served.send("/api/v1/EN/documents?kind=page&limit=5");
        assertEquals(307, old.statusCode());
        assertEquals(
                "/api/v1/en/documents?kind=page&limit=5",
                old.headers().firstValue("location").orElseThrow());
        for (var tag : List.of("EN", "b+en", "b%2Ben")) {
            assertEquals(
                    200,
                    served.send("/api/v1/changes?since=0&limit=1&language=" + tag)
                            .statusCode());
        }
    }

    @Test
    void a_cursor_is_good_for_its_own_list_alone() throws Exception {
        var next = served.json("/api/v1/en/documents?limit=2").path("next").asText();
        for (var other : List.of("fr/documents?limit=2", "en/documents?kind=page", "changes?since=0")) {
            var problem = served.problem(400, "/api/v1/" + other + "&cursor=" + next);
            assertEquals("cursor", problem.path("code").asText());
        }
    }

    @Test
    void a_phone_follows_what_is_published_withdrawn_and_rolled_back() throws Exception {
        var phone = new TreeMap<String, String>();
        var mark = sync(phone, "0");
        assertEquals(hashes(), phone);

        served.release(new LibraryFolder(List.of(Node.page("news-of-today", "News"))));
        var published = served.json("/api/v1/changes?since=" + mark);
        assertTrue(published.path("items").size() >= LANGUAGES.size(), published.toString());
        assertTrue(published.path("items").size() < 30, "only what changed: " + published);
        var then = mark;
        mark = sync(phone, mark);
        assertEquals(hashes(), phone);

        var page = new DocumentId("page", "news-of-today");
        served.node
                .get(WithdrawDocument.class)
                .withdraw(new Withdrawal(page, new DocumentId("page", "rights"), "It was wrong."), "chidi");
        var gone = served.json("/api/v1/changes?since=" + mark + "&language=fr").path("items");
        var tombstone = gone.path(0);
        assertEquals("delete", tombstone.path("op").asText(), gone.toString());
        assertEquals(page.toString(), tombstone.path("id").asText());
        assertEquals("page:rights", tombstone.path("movedTo").asText());
        var withdrawn = served.problem(410, tombstone.path("href").asText());
        assertEquals("It was wrong.", withdrawn.path("reason").asText());
        mark = sync(phone, mark);
        assertEquals(hashes(), phone);

        var before = Integer.parseInt(then.substring(0, then.indexOf('-')));
        served.node.get(RollBackTo.class).rollBack(new EditionNumber(before + 1), "chidi", "It was right.");
        assertTrue(served.json("/api/v1/changes?since=" + mark).path("items").size() > 0);
        mark = sync(phone, mark);
        assertEquals(hashes(), phone);
        assertNotEquals(then, mark);
        assertEquals(
                0, served.json("/api/v1/changes?since=" + mark).path("items").size());

        Files.delete(served.node.get(Shelf.class).place(before));
        var old = served.problem(410, "/api/v1/changes?since=" + then);
        assertEquals("too-old", old.path("code").asText());
        assertTrue(old.path("detail").asText().contains("/api/v1/changes?since=0"));
    }

    @Test
    void a_page_of_another_site_may_ask_conditionally() throws Exception {
        var request = HttpRequest.newBuilder(served.address.resolve("/api/v1/edition"))
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .headers("Origin", "https://example.org", "Access-Control-Request-Method", "GET")
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
        assertEquals(204, answer.statusCode());
        assertEquals(
                "*", answer.headers().firstValue("access-control-allow-origin").orElseThrow());
        assertEquals(
                "If-None-Match",
                answer.headers().firstValue("access-control-allow-headers").orElseThrow());
    }

    @Test
    void nothing_can_be_changed_here() throws Exception {
        for (var uri : List.of("/api/v1/edition", "/api/v1/en/documents", "/api/v1/en/documents/page/rights")) {
            var request = HttpRequest.newBuilder(served.address.resolve(uri))
                    .POST(HttpRequest.BodyPublishers.ofString("{\"title\":\"x\"}"))
                    .header("Content-Type", "application/json")
                    .build();
            var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            assertEquals(405, answer.statusCode(), uri);
            assertEquals(
                    "application/problem+json",
                    answer.headers().firstValue("content-type").orElseThrow());
        }
    }

    @Test
    void a_list_goes_on_in_the_edition_it_was_begun_in() throws Exception {
        var began = served.json("/api/v1/en/documents?kind=page&limit=20");
        var expected = PublishedDocuments.below(served.archive(), DataPaths.documents("en") + "page/")
                .size();
        served.release(new LibraryFolder(List.of(Node.page("aaa", "First of all"))));
        var read = began.path("items").size();
        for (var part = began; part.has("next"); ) {
            part = served.json("/api/v1/en/documents?kind=page&limit=20&cursor="
                    + part.path("next").asText());
            read += part.path("items").size();
            assertEquals(began.path("edition"), part.path("edition"));
        }
        assertEquals(expected, read);
    }

    @Test
    void the_page_that_describes_it_names_every_operation_and_runs_nothing() throws Exception {
        var answer = served.send("/api/");
        assertEquals(200, answer.statusCode());
        var page = Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8));
        var named = page.select("h2 code").eachText();
        assertEquals(served.contract.operations().size(), named.size());
        page.select("a[href^=#]")
                .forEach(link -> assertEquals(
                        1,
                        page.select("h2[id=" + link.attr("href").substring(1) + "]")
                                .size(),
                        link.attr("href")));
        assertTrue(page.select("script").isEmpty());
        assertArrayEquals(answer.body(), served.send("/api").body());
        assertTrue(answer.headers()
                .firstValue("content-security-policy")
                .orElseThrow()
                .contains("default-src 'none'"));
    }

    @Test
    void what_is_found_is_what_readers_find_and_names_its_document() throws Exception {
        for (var language : List.of("en", "fr")) {
            Deadline.within(
                    60,
                    () -> served.send("/api/v1/" + language + "/search?q=passport")
                                    .statusCode()
                            == 200,
                    () -> "the index of " + language);
        }
        var found = served.json("/api/v1/en/search?q=keep%20your%20documents&limit=5");
        assertTrue(found.path("total").asInt() >= found.path("items").size());
        assertEquals(5, found.path("items").size());
        for (var item : found.path("items")) {
            if (item.has("id")) {
                var document = served.json(
                        "/api/v1/en/documents/" + item.path("id").asText().replace(':', '/'));
                assertEquals(item.path("page"), document.path("page"));
                assertEquals(item.path("title"), document.path("title"));
            }
        }
        assertTrue(found.path("items").findValues("id").size() > 0, found.toString());
        assertEquals(
                0, served.json("/api/v1/fr/search?q=zzzzzzzz").path("total").asInt());
    }

    @Test
    void lines_are_open_by_the_clocks_of_their_own_country() throws Exception {
        var monday = states("2026-11-23T05:00:00Z");
        var night = states("2026-11-23T17:00:00Z");
        var line = "hotline:ae-80084"; // Mo-Sa 08:00-20:00 in Dubai, four hours before UTC
        assertEquals("open", monday.get(line));
        assertEquals("closed", night.get(line));
        assertEquals("open", states("2026-11-23T15:59:00Z").get(line));
        assertEquals("closed", states("2026-11-23T16:00:00Z").get(line));
        assertEquals("closed", states("2026-11-22T05:00:00Z").get(line), "on a Sunday");
        assertEquals("open", night.get("hotline:ae-600"), "at all hours");
    }

    private static Map<String, String> states(String at) throws Exception {
        var states = new TreeMap<String, String>();
        served.json("/api/v1/ar/open-now?country=AE&at=" + at)
                .path("items")
                .forEach(line ->
                        states.put(line.path("id").asText(), line.path("now").asText()));
        return states;
    }

    @Test
    void an_app_keeps_what_programs_are_told_and_every_help_line_whatever_its_corridor(@TempDir Path phone)
            throws Exception {
        var ways = served.json("/api/v1/corridors");
        var corridor = PackScope.DATA.on(Corridor.of(
                ways.path("from").get(0).asText(), ways.path("to").get(0).asText()));
        var store = new PackStore(phone.toFile());
        var sync = new Sync(new HttpTransport(served.address.resolve("/").toString()), store, Clock.systemUTC());
        for (var scope : List.of(PackScope.DATA, corridor)) {
            assertEquals(
                    Outcome.UPDATED, sync.sync("ar", scope, Cancellation.NEVER).outcome());
        }
        var all = store.find("ar", PackScope.DATA).orElseThrow();
        for (var page : all.pack().pages().entrySet()) {
            var path = page.getKey().equals("notices") ? "notices" : "documents/" + page.getKey();
            var told = served.send("/api/v1/ar/" + path).body();
            assertEquals(new String(told, StandardCharsets.UTF_8), page.getValue(), path);
        }
        var listed = served.all("/api/v1/ar/documents?limit=200").size();
        assertEquals(listed + 1, all.pack().pages().size());
        assertLeftOut(all, store.find("ar", corridor).orElseThrow());
        var documents = new KeptDocuments(List.of(all));
        var at = Instant.parse("2026-11-23T08:00:00Z");
        var now = states(at.toString());
        for (var line : documents.all("hotline")) {
            if (line.facts().textOrEmpty("country").equals("AE")) {
                var said = line.hours().orElseThrow().at(at).name().toLowerCase(Locale.ROOT);
                assertEquals(now.get(line.id().toString()), said);
            }
        }
    }

    private static void assertLeftOut(KeptPack all, KeptPack some) {
        var left = new TreeSet<>(all.pack().pages().keySet());
        left.removeAll(some.pack().pages().keySet());
        // No page of the library is for some ways alone yet.
        assertTrue(left.size() > 9 && left.stream().allMatch(path -> path.startsWith("centre/")), left.toString());
        assertTrue(some.head().bytes() < all.head().bytes());
        System.out.println(all.head().pages() + " documents " + all.head().bytes() + " B, in "
                + some.head().scope() + " " + some.head().pages() + ", "
                + some.head().bytes() + " B");
    }

    @Test
    void help_lines_and_centres_are_told_as_directories_know_them() throws Exception {
        new ToldToPartners(served).asHumanServices("ar");
    }

    @Test
    void help_of_a_country_can_stand_in_a_page_of_another_site() throws Exception {
        new ToldToPartners(served).asSnippets("ar", "IT");
    }

    @Test
    void every_kind_is_a_file_with_its_licence() throws Exception {
        new ToldToPartners(served).asCatalogues("en");
    }

    @Test
    void a_text_comes_in_parts_as_well() throws Exception {
        new ToldToPartners(served).inBlocks("/api/v1/fr/documents/page/keep-your-documents");
    }

    @Test
    void notices_are_answered_from_the_archive() throws Exception {
        for (var language : LANGUAGES) {
            var uri = "/api/v1/" + language + "/notices";
            assertEquals(0, served.json(uri).path("items").size());
            assertTrue(
                    served.send(uri).headers().firstValue("etag").orElseThrow().startsWith("\""));
        }
    }

    private static Map<String, String> hashes() {
        var all = new TreeMap<String, String>();
        PublishedDocuments.below(served.archive(), DataPaths.ROOT).forEach((path, entry) -> {
            if (path.contains("/documents/")) {
                all.put("/" + path, entry.fingerprint());
            }
        });
        return all;
    }

    /** Does to a copy what the changes say; tells of which edition it is now. */
    private static String sync(Map<String, String> copy, String since) throws Exception {
        var uri = "/api/v1/changes?limit=400&since=" + since;
        var mark = served.json(uri).path("edition").asText();
        for (var item : served.all(uri)) {
            var href = item.path("href").asText();
            if (item.path("op").asText().equals("delete")) {
                assertTrue(copy.remove(href) != null, href);
            } else {
                copy.put(href, item.path("hash").asText());
            }
        }
        return mark;
    }
}
