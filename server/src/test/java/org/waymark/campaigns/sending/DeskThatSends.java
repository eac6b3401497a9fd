package org.waymark.campaigns.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.waymark.campaigns.WrittenMessages;
import org.waymark.content.DocumentId;
import org.waymark.staff.DeskBrowser;

/** A desk beside a centre for short messages, with approved campaigns and lists of people. */
abstract class DeskThatSends extends WrittenMessages {
    static final String NOW = "2026-11-22T16:00";

    private Smsc centre;

    Smsc smsc() {
        return centre;
    }

    @Override
    protected Map<String, Object> settings() {
        try {
            centre = new Smsc();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        var settings = new HashMap<>(super.settings());
        settings.put("waymark.smpp.host", "127.0.0.1");
        settings.put("waymark.smpp.port", centre.port());
        settings.put("waymark.smpp.user", Smsc.USER);
        settings.put("waymark.smpp.password", Smsc.PASSWORD);
        settings.put("waymark.smpp.from", "1234");
        settings.put("waymark.smpp.rate", 1000);
        settings.put("waymark.smpp.patience", "1s");
        // The tests do each round themselves.
        settings.put("waymark.sending.every", "1h");
        return settings;
    }

    @AfterAll
    void close_the_centre() throws IOException {
        centre.close();
    }

    @AfterEach
    void forget() {
        centre.forget();
    }

    /** An approved campaign with that message by SMS in English; where it is. */
    String approved(DocumentId message, String... more) {
        var fields = complete(message, planner.id());
        fields.put("from", "2026-11-01");
        fields.put("until", "2027-12-31");
        fields.put("message-0-at", NOW);
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        var way = begin(fields);
        assertEquals(303, approve(another(), way, 1).status(), lacks(way).toString());
        return way;
    }

    DeskBrowser.Answer bring(String way, DocumentId message, String csv, String... fields) {
        var all = new HashMap<>(Map.of("country", "Bangladesh (BD)", "number", "A", "language", "", "otherwise", "en"));
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        var path = way + "/messages/" + message + "/sending";
        mine.get(path);
        return mine.uploadWith(path, csv.getBytes(StandardCharsets.UTF_8), sent(all));
    }

    /** Brings a list and says yes to it; where it is. */
    String send(String way, DocumentId message, String csv, String... fields) {
        var brought = bring(way, message, csv, fields);
        assertEquals(303, brought.status(), brought.text());
        assertEquals(303, confirm(brought.way()).status());
        return brought.way();
    }

    DeskBrowser.Answer confirm(String list, String... fields) {
        var all = new HashMap<>(Map.of("kind", "once", "at", NOW, "quietfrom", "00:00", "quietuntil", "00:00"));
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return mine.post(list + "/confirm", sent(all));
    }

    static long id(String list) {
        return Long.parseLong(list.substring(list.lastIndexOf('/') + 1));
    }

    void work() {
        try {
            bean(WorkOutbox.class).work();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** So many mobile numbers of Bangladesh, one a line. */
    static String people(int count) {
        return people(0, count);
    }

    static String people(int from, int until) {
        return IntStream.range(from, until).mapToObj(i -> "+" + number(i)).collect(Collectors.joining("\n", "", "\n"));
    }

    static String number(int i) {
        return String.valueOf(8801712000000L + i);
    }

    /** How many deliveries of its first going out stand alike. */
    Map<String, Long> states(String list) {
        var dispatch = bean(DispatchRows.class).of(id(list)).get(0).number();
        return bean(DeliveryRows.class).tallies(dispatch).stream()
                .collect(Collectors.groupingBy(Tally::state, Collectors.summingLong(Tally::number)));
    }
}
