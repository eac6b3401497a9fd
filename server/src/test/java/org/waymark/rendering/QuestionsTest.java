package org.waymark.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.waymark.publishing.Notice;

/** Questions of campaigns: on which pages they stand, what they send, and what is made again when they come and go. */
class QuestionsTest {
    private static final String ASKS = "footer > form";
    private static final Told PAPERS = Told.of("page:papers").asking(Notice.Place.ASKED_BEFORE);

    @Test
    void stands_at_the_foot_of_the_page_its_message_leads_to_and_nowhere_else() {
        var edition = SmallSite.edition()
                .notice(PAPERS.in("en", "Do you <keep> it?", "").notice());
        var asking = new TreeSet<String>();
        SmallSite.all(edition).forEach((path, entry) -> {
            if (entry.mediaType().startsWith("text/html")
                    && SmallSite.html(entry).contains("name=\"question\"")) {
                asking.add(path);
            }
        });
        assertEquals(Set.of("en/rights/papers/index.html"), asking);
        var page = SmallSite.page(edition, "en/rights/papers/index.html");
        var form = page.selectFirst(ASKS);
        assertEquals("Do you <keep> it?", form.select("strong").text());
        assertEquals("/en/tell/", form.attr("action"));
        assertEquals("message:m", form.select("[name=question]").val());
        assertEquals("before", form.select("[name=when]").val());
        assertEquals(
                List.of("yes", "no", "unsure"),
                form.select("button[name=answer]").eachAttr("value"));
        assertEquals("same-origin", page.select("meta[name=referrer]").attr("content"));
        assertEquals("message:m before en\n", asked(edition));
    }

    @Test
    void says_so_where_it_is_not_in_the_language_of_the_page() {
        var edition = SmallSite.edition()
                .notice(Told.of("page:papers")
                        .asking(Notice.Place.ASKED_AFTER)
                        .in("ar", "en", "Do you keep it?", "")
                        .notice());
        var form = SmallSite.page(edition, "ar/rights/papers/index.html").selectFirst(ASKS);
        assertEquals("en", form.select("strong [lang]").attr("lang"));
        assertEquals("after", form.select("[name=when]").val());
        assertEquals(4, form.select("p").size(), "with the notice that it is not in Arabic");
        assertTrue(SmallSite.page(edition, "en/rights/papers/index.html")
                .select(ASKS)
                .isEmpty());
        assertEquals("message:m after ar\n", asked(edition));
    }

    @Test
    void only_the_pages_that_ask_are_made_again_when_a_question_comes_or_goes() {
        var quiet = SmallSite.edition();
        var asking = quiet.next().notice(PAPERS.in("en", "Do you keep it?", "").notice());
        var made = BannerTest.made(quiet, asking);
        assertTrue(made.contains("en/rights/papers/"), made.toString());
        made.removeIf(path -> path.endsWith("/about/"));
        assertEquals(Set.of("en/rights/papers/"), made);
        var over = BannerTest.made(asking, asking.next());
        over.removeIf(path -> path.endsWith("/about/"));
        assertEquals(Set.of(), over, "still asked");
    }

    private static String asked(MemoryEdition edition) {
        return new String(SmallSite.all(edition).get(Questions.PATH).bytes(), StandardCharsets.UTF_8);
    }
}
