package org.waymark.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;

/** A desk to test that sends mail, beside the mail server that takes it. */
abstract class DeskWithPost extends DeskKit {
    static final int PATIENCE = 20_000;

    final GreenMail post = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @Override
    Map<String, Object> more() {
        post.start();
        return Map.of(
                "waymark.shelf.kept", false,
                "waymark.mail.host", "127.0.0.1",
                "waymark.mail.port", post.getSmtp().getPort(),
                "waymark.mail.security", "none",
                "waymark.mail.from", "desk@example.org");
    }

    @AfterAll
    void close() {
        post.stop();
    }

    @BeforeEach
    void empty() throws Exception {
        post.purgeEmailFromAllMailboxes();
    }

    /** The one mail that came. */
    MimeMessage only() {
        assertTrue(post.waitForIncomingEmail(PATIENCE, 1));
        assertEquals(1, post.getReceivedMessages().length);
        return post.getReceivedMessages()[0];
    }

    /** Its text is the first part, its HTML the second. */
    static String part(MimeMessage mail, int place) throws MessagingException, IOException {
        return ((MimeMultipart) mail.getContent())
                .getBodyPart(place)
                .getContent()
                .toString();
    }
}
