package org.waymark.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.review.ReviewEvents;
import org.waymark.review.ReviewState;
import org.waymark.staff.Role;

/** Outside links from the text to the verdict and back, beside real web servers; the clock is moved by hand. */
abstract class LinksKit extends LinkedTexts {
    @Test
    void a_broken_link_is_asked_three_times_more_before_it_is_called_broken() throws Exception {
        page("broken", "Ask [them](" + sites.at("/gone") + ").\n");
        start();
        assertEquals("unknown", link("/gone").verdict());
        for (var wait : CheckDueLinks.AGAIN) {
            assertTrue(check().checkNext());
            assertEquals("unknown", link("/gone").verdict(), "no word before " + wait);
            passTime(wait.minusSeconds(1));
            assertFalse(check().checkNext());
            passTime(Duration.ofSeconds(1));
        }
        assertTrue(check().checkNext());
        assertEquals("gone", link("/gone").verdict());
        assertEquals(4, bean(CheckRows.class).newest(link("/gone").id()).size(), "every try is kept");
        passTime(Duration.ofDays(30));
        assertFalse(check().checkNext(), "nothing is asked before the next round");
    }

    @Test
    void one_good_answer_takes_the_doubt_away() throws Exception {
        page("doubt", "Ask [them](" + sites.at("/late") + ").\n");
        start();
        check().checkNext();
        assertTrue(link("/late").isDoubted());
        sites.page("/late", 200);
        passTime(CheckDueLinks.AGAIN.get(0));
        check().checkNext();
        assertEquals("fine", link("/late").verdict());
        assertFalse(link("/late").isDoubted());
    }

    @Test
    void a_host_is_asked_one_thing_at_a_time_and_then_has_a_rest() throws Exception {
        var meanwhile = new ArrayList<Boolean>();
        OtherSites.Handler asksMore = exchange -> {
            try {
                meanwhile.add(check().checkNext());
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            exchange.sendResponseHeaders(200, -1);
        };
        sites.page("/one", asksMore).page("/two", asksMore);
        page("host", "[1](" + sites.at("/one") + ") [2](" + sites.at("/two") + ")\n");
        start();
        assertTrue(check().checkNext());
        assertEquals(List.of(false), meanwhile, "another node asks nothing while one asks");
        assertFalse(check().checkNext(), "the host has a rest");
        passTime(CheckDueLinks.PAUSE);
        assertTrue(check().checkNext());
        assertEquals(2, sites.asked.size());
    }

    @Test
    void what_a_node_died_over_is_asked_again() throws Exception {
        var node = Thread.currentThread();
        sites.silent("/crash", node::interrupt);
        page("crash", "[1](" + sites.at("/crash") + ")\n");
        start();
        assertThrows(InterruptedException.class, () -> check().checkNext());
        assertFalse(check().checkNext(), "it is claimed");
        passTime(CheckDueLinks.CLAIM);
        sites.page("/crash", 200);
        assertTrue(check().checkNext());
        assertEquals("fine", link("/crash").verdict());
    }

    @Test
    void the_list_says_what_is_wrong_and_what_to_do_to_those_whose_roles_reach_it() throws Exception {
        var id = page("listed", "Ask [them](" + sites.at("/old") + ").\n");
        sites.redirect("/old", 301, "/new").page("/new", 200);
        var editor = signedIn(somebody("amira", everywhere(Role.EDITOR)));
        assertTrue(editor.get("/desk/links?state=unknown&words=listed").text().contains("Not asked yet"));
        assertEquals("/desk/links", editor.post("/desk/links/round").way());
        assertEquals("check-links", deeds(1).get(0));
        onlyOfThisTest();
        check().checkNext();
        var list = editor.get("/desk/links?words=listed");
        assertTrue(list.text().contains("The page moved for good"), list.text());
        assertTrue(list.text().contains(sites.at("/new")), list.text());
        assertEquals(
                1, list.page().select("a[href=/desk/documents/" + id + "/en]").size());
        assertTrue(editor.get("/desk/links?words=listed&in=ar").text().contains("0 links"));

        var reader = signedIn(somebody("bruno", below(Role.READER, id)));
        assertTrue(
                reader.get("/desk/links").text().contains("1 link "),
                reader.get("/desk/links").text());
        var elsewhere = signedIn(somebody("carla", below(Role.EDITOR, page("elsewhere", "Nothing.\n"))));
        assertFalse(elsewhere.get("/desk/links").text().contains(sites.at("/old")));
        assertEquals(404, elsewhere.get(address("/old")).status());
        assertEquals(404, editor.get("/desk/links/none").status());
    }

    @Test
    void mends_everywhere_the_person_may_write_and_names_the_rest() {
        var id = page("mended", "Ask [them](" + sites.at("/old") + ").\n");
        adopt(latest(id, EN), translate(id, "اسأل [هم](" + sites.at("/old") + ").\n"));
        var unfinished = page("unfinished", "Also [here](" + sites.at("/old") + ").\n");
        save(unfinished, EN, text("unfinished", "Not ready: [here](" + sites.at("/old") + ").\n"), 1, null);
        var odd = page("odd", "[odd](" + sites.at("/old").replace("/old", "\\/old") + ")\n");
        var editor = signedIn(somebody("amira", in(Role.EDITOR, "en")));
        assertTrue(editor.get("/desk/links?state=unknown&words=mended").text().contains("mended"));

        var refused = editor.post(address("/old") + "/mend", "address", "page:papers");
        assertEquals(422, refused.status());
        assertEquals("page:papers", refused.page().selectFirst("#address").val(), "what was typed is still there");
        var done = editor.post(address("/old") + "/mend", "address", "https://example.org/new");
        assertTrue(done.text().contains("The link was mended in 2 texts"), done.text());
        assertTrue(done.text().contains("Given to review mended"), done.text());
        assertTrue(done.text().contains("Saved as drafts; give them to review when they are ready unfinished"));
        assertTrue(done.text().contains("To be mended by hand; open them and change the link odd"), done.text());
        assertEquals("mend-link", deeds(1).get(0));

        var mended = latest(id, EN);
        assertEquals("Ask [them](https://example.org/new).\n", mended.content().body());
        assertTrue(mended.minor());
        assertTrue(mended.note().contains("https://example.org/new"), mended.note());
        assertEquals(ReviewState.IN_REVIEW, bean(ReviewEvents.class).state(mended));
        assertEquals(ReviewState.DRAFT, bean(ReviewEvents.class).state(latest(unfinished, EN)));
        assertEquals(1, latest(odd, EN).number());
        assertEquals(1, latest(id, AR).number(), "a translation this editor does not reach");
        assertEquals(
                403,
                signedIn(somebody("b", everywhere(Role.READER)))
                        .post(address("/old") + "/mend")
                        .status());

        var translator = signedIn(somebody("carla", in(Role.TRANSLATOR, "ar")));
        translator.get(address("/old"));
        translator.post(address("/old") + "/mend", "address", "https://example.org/new");
        assertEquals(2, latest(id, AR).number());
        assertEquals(1, latest(id, AR).sourceRevision(), "what it was made from stays");
    }

    @Test
    void what_is_ignored_for_a_reason_is_left_alone_until_somebody_heeds_it() throws Exception {
        page("ignored", "Ask [them](" + sites.at("/login") + ").\n");
        var editor = signedIn(somebody("amira", everywhere(Role.EDITOR)));
        editor.get("/desk/links");
        assertEquals(
                422, editor.post(address("/login") + "/ignore", "reason", " ").status());
        editor.post(address("/login") + "/ignore", "reason", "Members only, and it works");
        assertEquals("ignore-link", deeds(1).get(0));
        start();
        while (check().checkNext()) {
            passTime(CheckDueLinks.PAUSE);
        }
        assertFalse(sites.asked.contains("HEAD /login"));
        assertTrue(editor.get(address("/login")).text().contains("Members only, and it works"));
        assertTrue(editor.get("/desk/links?state=ignored").text().contains(sites.at("/login")));
        editor.post(address("/login") + "/again");
        assertEquals("heed-link", deeds(1).get(0));
        check().checkNext();
        assertTrue(sites.asked.contains("HEAD /login"));
    }

    @Test
    void a_link_that_stands_nowhere_any_more_is_forgotten() {
        var id = page("forgotten", "Ask [them](" + sites.at("/out") + ").\n");
        bean(CollectLinks.class).collectAll();
        assertEquals("unknown", link("/out").verdict());
        save(id, EN, text("forgotten", "Ask.\n"), 1, null);
        bean(CollectLinks.class).collectAll();
        assertTrue(bean(LinkRows.class).used().stream()
                .noneMatch(link -> link.address().equals(sites.at("/out"))));
        assertEquals(0, bean(CollectLinks.class).collect(), "nothing is looked through twice");
    }
}
