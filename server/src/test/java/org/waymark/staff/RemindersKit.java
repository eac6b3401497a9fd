package org.waymark.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.content.LanguageTag;
import org.waymark.directory.RemindOwners;

/** Reminding owners of what is overdue, by mail. The clock begins on Sunday, 22 November 2026. */
abstract class RemindersKit extends DeskWithPost {
    private static final String TESFAYE = "tesfaye@example.org";
    private static final Duration DAY = Duration.ofDays(1);

    private Lines lines;
    private StaffMember owner;

    @BeforeEach
    void staff() {
        lines = new Lines(new Library(this));
        owner = person(TESFAYE, Role.EDITOR);
        person("nobody.asked@example.org", Role.EDITOR);
    }

    @Test
    void an_owner_is_told_once_a_week_how_much_is_overdue() throws Exception {
        owns("told-late", "2026-11-01");
        owns("told-latest", "2026-09-01");
        owns("told-soon", "2026-12-10");
        lines.due("told-nobodys", "2026-09-01");
        remind();
        var mail = only();
        assertEquals(TESFAYE, mail.getAllRecipients()[0].toString());
        assertEquals("Waymark: your list", mail.getSubject());
        assertTrue(part(mail, 0).contains("2 things on your call list"), part(mail, 0));
        assertTrue(part(mail, 0).contains("/desk/calls"), part(mail, 0));
        try (var node = another(Map.of())) {
            node.getApplicationContext().getBean(RemindOwners.class).remind();
        }
        remind();
        assertEquals(1, post.getReceivedMessages().length, "once, however many look");
        pass(DAY.multipliedBy(7));
        remind();
        assertEquals(2, post.getReceivedMessages().length);
    }

    @Test
    void a_mail_that_was_not_sent_is_tried_again() {
        owns("again", "2026-11-01");
        get(ChangeProfile.class).language(owner, new LanguageTag("fr"));
        try (var node = another(Map.of("waymark.mail.security", "starttls"))) {
            node.getApplicationContext().getBean(RemindOwners.class).remind();
        }
        assertEquals(0, post.getReceivedMessages().length);
        remind();
        assertEquals(1, Arrays.stream(post.getReceivedMessages()).count());
    }

    @Test
    void nobody_is_reminded_of_nothing() {
        owns("good", "2027-02-22");
        remind();
        get(RemindOwners.class).whenDue();
        assertEquals(0, post.getReceivedMessages().length);
    }

    private void remind() {
        get(RemindOwners.class).remind();
    }

    private void owns(String name, String day) {
        var id = lines.due(name, day);
        var answer = browserOf(owner).post("/desk/calls/" + id + "/owner", "owner", Long.toString(owner.id()));
        assertEquals(303, answer.status(), answer.text());
    }
}
