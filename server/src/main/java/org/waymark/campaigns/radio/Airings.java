package org.waymark.campaigns.radio;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.campaigns.CampaignMessages;
import org.waymark.campaigns.CampaignMessages.CampaignMessage;
import org.waymark.journal.Journal;
import org.waymark.staff.StaffMember;

/** When stations air a message. */
@Singleton
class Airings {
    private static final int LONGEST = 200;

    private final AiringRows rows;
    private final CampaignMessages messages;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;

    Airings(
            AiringRows rows,
            CampaignMessages messages,
            Journal journal,
            TransactionOperations<Connection> transactions) {
        this.rows = rows;
        this.messages = messages;
        this.journal = journal;
        this.transactions = transactions;
    }

    /** By language, day and time. */
    List<AiringRow> of(CampaignMessage message) {
        return rows.of(message.campaign().id(), message.standing().document().toString());
    }

    /**
     * One more, unless it is there already.
     *
     * @return the key of the sentence by the name of the field that is wrong; empty where nothing is
     */
    Map<String, String> add(CampaignMessage message, Map<String, String> sent, StaffMember person) {
        var station = line(sent, "station");
        var problems = problems(message, sent, station);
        if (problems.isEmpty()) {
            store(
                    new AiringRow(
                            null,
                            message.campaign().id(),
                            message.standing().document().toString(),
                            line(sent, "language"),
                            station,
                            Integer.parseInt(line(sent, "weekday")),
                            line(sent, "time")),
                    person);
        }
        return problems;
    }

    void remove(CampaignMessage message, long number, StaffMember person) {
        transactions.executeWrite(status -> {
            of(message).stream().filter(each -> each.number() == number).forEach(each -> {
                rows.deleteById(number);
                journal.record(person.journalName(), "end-airing", each.journalName(), each.document());
            });
            return status;
        });
    }

    private void store(AiringRow wanted, StaffMember person) {
        transactions.executeWrite(status -> {
            boolean known = rows.of(wanted.campaign(), wanted.document()).stream()
                    .anyMatch(each -> each.journalName().equals(wanted.journalName()));
            if (!known) {
                rows.save(wanted);
                journal.record(person.journalName(), "plan-airing", wanted.journalName(), wanted.document());
            }
            return status;
        });
    }

    private Map<String, String> problems(CampaignMessage message, Map<String, String> sent, String station) {
        var problems = new LinkedHashMap<String, String>();
        if (station.isEmpty() || station.length() > LONGEST) {
            problems.put("station", "desk.radio.wrong.station");
        }
        if (!line(sent, "weekday").matches("[1-7]")) {
            problems.put("weekday", "desk.radio.wrong.weekday");
        }
        if (!line(sent, "time").matches("([01][0-9]|2[0-3]):[0-5][0-9]")) {
            problems.put("time", "desk.radio.wrong.time");
        }
        if (messages.texts(message).stream()
                .noneMatch(text -> text.readers().value().equals(line(sent, "language")))) {
            problems.put("language", "desk.radio.wrong.language");
        }
        return problems;
    }

    private static String line(Map<String, String> sent, String name) {
        return sent.getOrDefault(name, "").replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
