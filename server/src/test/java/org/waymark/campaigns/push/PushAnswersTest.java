package org.waymark.campaigns.push;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.campaigns.sending.Provider.Answer;

/** What answers mean, and whom alerts are handed to. */
class PushAnswersTest {
    @Test
    void only_what_was_surely_not_taken_is_tried_again() {
        assertEquals(new Answer.Taken(""), of(201));
        assertEquals(new Answer.Taken(""), of(202));
        assertEquals(new Answer.Refused("gone"), of(404));
        assertEquals(new Answer.Refused("gone"), of(410));
        assertEquals(new Answer.Refused("too-large"), of(413));
        assertEquals(new Answer.Refused("push 403"), of(403));
        assertEquals(new Answer.Refused("push 307"), of(307));
        assertEquals(new Answer.Unknown("odd-answer"), of(200));
        assertEquals(new Answer.Unknown("push 502"), of(502));
        assertEquals(new Answer.Later("push 500", false), of(500));
    }

    @Test
    void a_service_that_asks_for_a_rest_gets_it() {
        assertEquals(Duration.ofSeconds(125), rest(429, 125));
        assertEquals(Duration.ofMinutes(5), rest(503, 300));
        assertEquals(Duration.ofMinutes(1), rest(429, 0));
        assertEquals(Duration.ZERO, rest(503, 0));
    }

    @Test
    void alerts_are_handed_to_known_services_alone() {
        var services = new PushServices(List.of("fcm.googleapis.com", "*.notify.windows.com", "http://127.0.0.1:9"));
        for (var known : List.of(
                "https://fcm.googleapis.com/fcm/send/a:b",
                "https://FCM.googleapis.com:443/x",
                "https://wns2-par02p.notify.windows.com/w/?token=a",
                "http://127.0.0.1:9/x")) {
            assertTrue(services.isKnown(URI.create(known)), known);
        }
        for (var other : List.of(
                "http://fcm.googleapis.com/x",
                "https://fcm.googleapis.com:8443/x",
                "https://fcm.googleapis.com.evil.example/x",
                "https://fcm.googleapis.com@10.0.0.1/x",
                "https://notify.windows.com.evil.example/",
                "https://evilnotify.windows.com/",
                "https://127.0.0.1:9/x",
                "http://127.0.0.1:90/x",
                "http://169.254.169.254/latest",
                "file:///etc/passwd",
                "https:///x",
                "x")) {
            assertFalse(services.isKnown(URI.create(other)), other);
        }
    }

    private static Duration rest(int status, int seconds) {
        var asked = Optional.of(Duration.ofSeconds(seconds)).filter(rest -> !rest.isZero());
        return ((Answer.Later) PushAnswers.of(status, asked)).rest();
    }

    private static Answer of(int status) {
        return PushAnswers.of(status, Optional.empty());
    }
}
