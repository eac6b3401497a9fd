package org.waymark.campaigns.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.waymark.campaigns.push.Phone;
import org.waymark.campaigns.push.PushService;
import org.waymark.content.DocumentId;

/** The same beside a push service, with phones whose readers asked for alerts. */
abstract class DeskThatAlerts extends DeskThatSends {
    private PushService service;

    PushService service() {
        return service;
    }

    @Override
    protected Map<String, Object> settings() {
        try {
            service = new PushService();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        var settings = new HashMap<>(super.settings());
        settings.put("waymark.push.hosts", "fcm.googleapis.com," + service.origin());
        settings.put("waymark.push.patience", "1s");
        return settings;
    }

    @AfterAll
    void close_the_service() {
        service.close();
    }

    @AfterEach
    void forget_alerts() {
        service.forget();
    }

    /** Prepares and confirms an alert to those who asked about the page of the message, and sends it; where it is. */
    String alert(String way, DocumentId message) {
        var prepared = prepare(way, message);
        assertEquals(303, confirm(prepared).status());
        work();
        return prepared;
    }

    String prepare(String way, DocumentId message) {
        var prepared = mine.post(way + "/messages/" + message + "/alerts", message.name(), "on");
        assertEquals(303, prepared.status(), prepared.text());
        assertEquals(200, mine.get(prepared.way()).status());
        return prepared.way();
    }

    Phone asked(String name, String language, DocumentId... about) {
        var phone = new Phone(name);
        var topics = List.of(about).stream().map(DocumentId::name).toList();
        var answer = stranger().json("/api/alerts", wish(phone, language, topics));
        assertEquals(204, answer.status(), answer.http().body());
        return phone;
    }

    /** What a browser sends. */
    String wish(Phone phone, String language, List<String> topics) {
        return """
                {"endpoint":"%s","expirationTime":null,"keys":{"p256dh":"%s","auth":"%s"},"language":"%s","topics":[%s]}""".formatted(
                        service().endpoint(phone),
                        phone.p256dh(),
                        phone.auth(),
                        language,
                        topics.isEmpty() ? "" : "\"" + String.join("\",\"", topics) + "\"");
    }
}
