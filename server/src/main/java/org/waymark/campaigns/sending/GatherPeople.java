package org.waymark.campaigns.sending;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.campaigns.Channel;

/**
 * Makes of those who asked the list of a sending, each time it goes out. The list holds what stands for each of them, sealed,
 * and goes like every list as soon as nothing more is to be sent.
 */
@Singleton
class GatherPeople {
    private static final int AT_ONCE = 500;

    private final WhoAsked asked;
    private final SendingRows sendings;
    private final RecipientRows recipients;
    private final TextRows texts;
    private final Numbers numbers;

    GatherPeople(WhoAsked asked, SendingRows sendings, RecipientRows recipients, TextRows texts, Numbers numbers) {
        this.asked = asked;
        this.sendings = sendings;
        this.recipients = recipients;
        this.texts = texts;
        this.numbers = numbers;
    }

    /** Within a transaction that has its turn; of a list that somebody brought nothing changes. */
    void gather(SendingRow sending) {
        if (sending.by() == Channel.SMS) {
            return;
        }
        recipients.delete(sending.number());
        var languages =
                texts.of(sending.number()).stream().map(TextRow::language).toList();
        var people = asked.of(languages, sending.topicNames());
        int taken = 0;
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            taken += keep(sending, taken, people.subList(from, Math.min(people.size(), from + AT_ONCE)));
        }
        sendings.counted(sending.number(), people.size(), taken, people.size() - taken);
    }

    /** Whoever is to get the message by another sending already does not get it by this one. */
    private int keep(SendingRow sending, int before, List<WhoAsked.Person> people) {
        var marks = people.stream()
                .map(each -> numbers.mark(sending, each.address()))
                .toList();
        Set<String> elsewhere = new HashSet<>(recipients.confirmed(marks));
        int row = before;
        for (var each : people) {
            if (!elsewhere.contains(numbers.mark(sending, each.address()))) {
                recipients.save(numbers.keep(sending, ++row, each.address(), each.language()));
            }
        }
        return row - before;
    }
}
