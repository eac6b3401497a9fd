package org.waymark.campaigns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.publishing.Editions;
import org.waymark.publishing.Imprint;
import org.waymark.publishing.NewRelease;
import org.waymark.publishing.NotApproved;
import org.waymark.publishing.PublishRelease;
import org.waymark.review.SubmitRevision;
import org.waymark.staff.Role;

/** Messages as documents: gated and reviewed like pages, and on no page. */
abstract class MessagesKit extends WrittenMessages {
    @Test
    void a_message_is_begun_and_its_facts_are_written_with_the_forms_of_documents() {
        var editor = signedIn(somebody("erik", everywhere(Role.EDITOR)));
        var way = editor.post("/desk/documents/new", "kind", "message", "name", "begun", "source", "en")
                .way();
        assertEquals("/desk/documents/message:begun/und", way);
        assertEquals(
                Channel.values().length,
                editor.get(way).page().select("[name^=field.channels.]").size());
        var wrong = editor.post(
                way, "based-on", "0", "field.slug", "begun", "field.leads-to", "rights", "field.channels.sms", "0");
        assertEquals(422, wrong.status());
        assertTrue(wrong.text().contains("page:keep-your-documents"), wrong.text());
        var right = editor.post(
                way,
                "based-on",
                "0",
                "field.slug",
                "begun",
                "field.leads-to",
                "page:rights",
                "field.channels.sms",
                "0");
        assertEquals(303, right.status(), right.text());
    }

    @Test
    void messages_are_in_no_edition_and_in_no_release() {
        var message = message("apart", false);
        publish();
        var editions = bean(Editions.class);
        var contents = editions.contents(editions.current().orElseThrow().number());
        assertTrue(contents.document(message).isEmpty());
        var reviewer = signedIn(somebody("dina", everywhere(Role.REVIEWER)));
        assertFalse(reviewer.get("/desk/releases").text().contains("About apart"));
        var text = save(message, EN, text("About apart", false, "Ask early.\n"), null);
        adopt(text);
        assertThrows(NotApproved.class, () -> bean(PublishRelease.class)
                .publish(
                        new NewRelease("chosen", "chidi", new Imprint("Centre", "", 1), Set.of(text.id()), List.of())));
        assertTrue(reviewer.get("/desk/preview/" + text.name()).text().contains("no page of its own"));
    }

    @Test
    void a_message_passes_the_gates_of_a_text_and_shows_only_lines_that_readers_have() {
        var message = message("gates", false);
        var way = begin(complete(message, planner.id()));
        var reviewer = signedIn(somebody("dina", everywhere(Role.REVIEWER)));
        for (var body : List.of("## Keep it\n", "Call +39 800 290 290.\n", "Yes.\n\n{{centre:gates}}\n")) {
            var text = save(message, EN, text("About gates", false, body), null);
            bean(SubmitRevision.class).submit(text.id(), "import");
            assertEquals(
                    409,
                    reviewer.post("/desk/review/" + text.name() + "/approve").status(),
                    body);
        }
        adopt(save(message, EN, text("About gates", false, "Ask.\n\n{{hotline:gone}}\n"), null));
        assertTrue(lacks(way).get(0).contains("hotline:gone"), lacks(way).toString());
    }
}
