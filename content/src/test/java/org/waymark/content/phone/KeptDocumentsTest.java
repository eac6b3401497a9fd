package org.waymark.content.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.content.DocumentId;
import org.waymark.content.JsonText;
import org.waymark.content.LineHours.Answering;
import org.waymark.content.pack.Pack;
import org.waymark.content.pack.PackHead;
import org.waymark.content.pack.PackScope;

class KeptDocumentsTest {
    private static final Instant MADE = Instant.parse("2026-11-22T09:00:00Z");

    @Test
    void gives_each_document_in_the_first_language_of_the_reader_that_it_is_translated_into() {
        var amharic = kept("am", Map.of("page/a", said("a", "am", "am"), "page/b", said("b", "am", "en")));
        var arabic = kept("ar", Map.of("page/a", said("a", "ar", "ar"), "page/b", said("b", "ar", "ar")));
        var french = kept("fr", Map.of("page/b", said("b", "fr", "fr"), "page/c", said("c", "fr", "en")));
        var documents = new KeptDocuments(List.of(amharic, arabic, french));
        assertEquals("am", documents.find(id("a")).orElseThrow().language());
        assertEquals("ar", documents.find(id("b")).orElseThrow().language());
        assertEquals("en", documents.find(id("c")).orElseThrow().textLanguage());
        assertTrue(documents.find(id("d")).isEmpty());
        assertEquals(3, documents.all("page").size());
        assertEquals(List.of(), documents.all("hotline"));
        var alone = new KeptDocuments(List.of(amharic));
        assertEquals("en", alone.find(id("b")).orElseThrow().textLanguage());
    }

    @Test
    void a_notice_is_over_by_the_clock_of_the_phone() {
        var notices = "{\"language\":\"en\",\"items\":[{\"title\":\"Storm\",\"until\":\"2026-11-24T00:00:00Z\"},"
                + "{\"title\":\"Strike\",\"until\":\"2026-12-24T00:00:00Z\"},{\"title\":\"Damaged\",\"until\":\"soon\"}]}";
        var documents = new KeptDocuments(List.of(kept("en", Map.of("notices", notices))));
        assertEquals(2, documents.notices(MADE).size());
        assertEquals(
                "Strike",
                documents.notices(Instant.parse("2026-11-24T00:00:00Z")).get(0).textOrEmpty("title"));
        assertEquals(List.of(), documents.notices(Instant.parse("2027-01-01T00:00:00Z")));
    }

    @Test
    void a_line_is_open_by_the_clocks_of_its_country() {
        var line = "{\"id\":\"hotline:x\",\"title\":\"Line\",\"language\":\"en\",\"textLanguage\":\"en\","
                + "\"zones\":[\"Asia/Dhaka\"],\"facts\":{\"hours\":\"Mo-Fr 09:00-17:00\",\"number\":\"+8801\"}}";
        var documents =
                new KeptDocuments(List.of(kept("en", Map.of("hotline/x", line, "page/a", said("a", "en", "en")))));
        var hours = documents.all("hotline").get(0).hours().orElseThrow();
        assertEquals(Answering.OPEN, hours.at(Instant.parse("2026-11-23T03:00:00Z")));
        assertEquals(Answering.CLOSED, hours.at(Instant.parse("2026-11-23T02:59:59Z")));
        assertTrue(documents.find(id("a")).orElseThrow().hours().isEmpty());
    }

    private static DocumentId id(String name) {
        return new DocumentId("page", name);
    }

    private static String said(String name, String language, String textLanguage) {
        return JsonText.write(
                Map.of("id", "page:" + name, "title", "A page", "language", language, "textLanguage", textLanguage));
    }

    static KeptPack kept(String language, Map<String, String> documents) {
        var pack = Pack.of(documents);
        var head = new PackHead(
                language,
                PackScope.DATA,
                1,
                MADE,
                "A centre",
                pack.root(),
                documents.size(),
                1,
                pack.stored(),
                30,
                List.of());
        return new KeptPack(head, pack, MADE);
    }
}
