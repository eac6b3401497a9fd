package org.waymark.rendering;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.waymark.archive.Entry;
import org.waymark.archive.EntrySource;
import org.waymark.data.HouseLicence;
import org.waymark.language.Countries;
import org.waymark.language.Formats;
import org.waymark.language.Languages;
import org.waymark.language.Words;
import org.waymark.publishing.EditionContents;

/** A small site with one of everything, and what the tests do with it. Its numbers are those set aside for fiction. */
class SmallSite {
    /** Enough to tell them apart; each makes every test slower. */
    static final Languages LANGUAGES = Languages.offering(List.of("en", "fr", "ar", "es"));

    static final Words WORDS = Words.shipped();
    static final RenderEdition RENDER =
            new RenderEdition(LANGUAGES, WORDS, Formats.shipped(), Countries.shipped(), new HouseLicence(""));

    private static final Map<String, Object> CHECKED =
            Map.of("by", "A. Person", "method", "stored-copy", "on", "2026-11-01", "check-again", "2027-02-01");
    private static final List<Map<String, String>> SOURCES =
            List.of(Map.of("title", "A law <3>", "url", "https://law.example/1", "seen", "2026-10-01"));

    static final Map<String, Object> TREATY = Map.of(
            "slug",
            "treaty",
            "instrument-kind",
            "treaty",
            "organisation",
            "united-nations",
            "year",
            1990,
            "articles",
            List.of(Map.of("number", "21"), Map.of("number", "22", "read", "summary")),
            "read",
            "copy",
            "official-languages",
            List.of("en", "fr"),
            "sources",
            SOURCES);

    private SmallSite() {}

    static MemoryEdition edition() {
        return new MemoryEdition()
                .facts("page:rights", Map.of("slug", "rights", "order", 1, "sources", SOURCES))
                .text(
                        "page:rights",
                        "en",
                        Map.of("title", "Rights & <b>duties</b>", "summary", "You \"have\" some."),
                        "See [papers](page:papers).")
                .facts(
                        "page:papers",
                        Map.of(
                                "slug",
                                "papers",
                                "parent",
                                "rights",
                                "order",
                                2,
                                "review-by",
                                "2027-05-22",
                                "sources",
                                SOURCES,
                                "groups",
                                List.of("workers"),
                                "instruments",
                                List.of(Map.of("id", "treaty", "articles", List.of("21")), Map.of("id", "gone"))))
                .text(
                        "page:papers",
                        "en",
                        Map.of("title", "Papers", "summary", "Keep them."),
                        "## Why\n\nA [term](term:visa).\n\n{{hotline:it-line}}\n\n### How\n\nText.")
                .text(
                        "page:papers",
                        "ar",
                        Map.of("title", "الأوراق", "translated-from", "en", "translator", "machine"),
                        "## لماذا\n\n{{hotline:it-line}}",
                        true)
                .facts("page:danger", Map.of("slug", "danger", "order", 2, "sensitive", true))
                .text("page:danger", "en", Map.of("title", "Leave a violent home"), "Text.")
                .facts(
                        "hotline:it-line",
                        Map.of(
                                "slug",
                                "it-line",
                                "country",
                                "IT",
                                "number",
                                "+390655501234",
                                "number-type",
                                "e164",
                                "dial-inside",
                                "800 555 0123",
                                "works-in",
                                List.of("IT"),
                                "hours",
                                "Mo-Fr 08:00-16:30",
                                "cost",
                                "free",
                                "languages",
                                List.of("it", "ar"),
                                "verification",
                                CHECKED))
                .text(
                        "hotline:it-line",
                        "en",
                        Map.of("title", "The line", "summary", "For workers."),
                        "Say where you are.")
                .facts(
                        "hotline:eu-short",
                        Map.of(
                                "slug",
                                "eu-short",
                                "country",
                                "EU",
                                "number",
                                "116555",
                                "number-type",
                                "short-code",
                                "works-in",
                                List.of("AT", "BE", "DE", "FR", "IT"),
                                "cost",
                                "free"))
                .text("hotline:eu-short", "en", Map.of("title", "Short line"), "")
                .facts(
                        "hotline:int-sea",
                        Map.of("slug", "int-sea", "country", "INT", "number", "+33655500123", "number-type", "e164"))
                .text("hotline:int-sea", "fr", Map.of("title", "Ligne en mer"), "Donnez votre position.")
                .facts(
                        "hotline:old",
                        Map.of(
                                "slug",
                                "old",
                                "country",
                                "IT",
                                "number",
                                "117555",
                                "number-type",
                                "short-code",
                                "status",
                                "historical"))
                .text("hotline:old", "en", Map.of("title", "A line of 2002"), "")
                .facts(
                        "centre:it-house",
                        Map.of(
                                "slug",
                                "it-house",
                                "country",
                                "IT",
                                "city",
                                "Bari",
                                "centre-type",
                                "protection-centre",
                                "web",
                                "https://house.example",
                                "email",
                                "ask@house.example",
                                "verification",
                                CHECKED))
                .text("centre:it-house", "en", Map.of("title", "The house"), "- advice\n- a bed")
                .facts("checklist:safe", Papers.checklist("is-it-safe", List.of("page:papers", "hotline:it-line")))
                .text("checklist:safe", "en", Map.of("title", "Is it safe?", "summary", "Tick."), Papers.CHECKLIST)
                .facts("lesson:papers", Papers.lesson("papers", List.of("page:papers", "checklist:safe")))
                .text(
                        "lesson:papers",
                        "en",
                        Map.of("title", "A lesson", "summary", "Short.", "goal", "Know.", "needs", "Pens."),
                        Papers.LESSON)
                .facts("term:visa", Map.of("slug", "visa"))
                .text("term:visa", "en", Map.of("title", "Visa", "avoid", "stamp"), "A permission.")
                .facts("instrument:treaty", TREATY)
                .text(
                        "instrument:treaty",
                        "en",
                        Map.of("title", "Treaty of <Everywhere>", "short-name", "The Treaty", "summary", "On papers."),
                        "Two joined.\n\n## 21\n\nNobody takes papers.\n\n## 22\n\nEach case alone.\n")
                .text(
                        "instrument:treaty",
                        "ar",
                        Map.of("title", "معاهدة", "short-name", "المعاهدة", "translated-from", "en"),
                        "## 21\n\nلا يأخذ أحد الأوراق.\n\n## 22\n\nكل حالة وحدها.\n")
                .facts("practice:desk", practice(1, List.of("IT"), List.of("Labour Rights"), List.of("Desk")))
                .text(
                        "practice:desk",
                        "en",
                        Map.of("title", "Un bureau", "title-language", "fr", "summary", "=A desk, \"open\"."),
                        "- It was\n- small.\n")
                .facts("practice:school", practice(2, List.of("KE"), List.of("Labour rights", "School"), List.of()))
                .text("practice:school", "en", Map.of("title", "A school", "summary", "For all."), "");
    }

    static Map<String, Object> practice(int order, List<String> countries, List<String> themes, List<String> tags) {
        var facts = new TreeMap<String, Object>(Map.of(
                "slug",
                "practice-" + order,
                "order",
                order,
                "as-of",
                "2015",
                "countries",
                countries,
                "themes",
                themes,
                "sources",
                SOURCES,
                "links",
                List.of("http://old.example/" + order),
                "people",
                List.of("children")));
        if (!tags.isEmpty()) {
            facts.put("tags", tags);
        }
        return facts;
    }

    /** Every entry of the edition, made from nothing. */
    static Map<String, Entry> all(EditionContents contents) {
        var entries = new TreeMap<String, Entry>();
        RENDER.plan(contents, null).forEach((path, source) -> entries.put(path, made(source)));
        return entries;
    }

    static Entry made(EntrySource source) {
        if (source instanceof EntrySource.Made made) {
            return made.maker().get();
        }
        if (source instanceof EntrySource.Large large) {
            return large.maker().get();
        }
        throw new AssertionError("this entry is kept, not made");
    }

    static String html(Entry entry) {
        return new String(entry.bytes(), StandardCharsets.UTF_8);
    }

    static Document page(EditionContents contents, String path) {
        var source = RENDER.plan(contents, null).get(path);
        if (source == null) {
            throw new AssertionError("there is no " + path);
        }
        return Jsoup.parse(html(made(source)));
    }
}
