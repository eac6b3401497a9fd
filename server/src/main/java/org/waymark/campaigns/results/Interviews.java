package org.waymark.campaigns.results;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.campaigns.Campaign;
import org.waymark.campaigns.results.Result.Measure;
import org.waymark.journal.Journal;
import org.waymark.staff.StaffMember;

/** Totals of interviews as staff typed them; what was typed again for the same day, language and question is corrected. */
@Singleton
class Interviews implements ResultSource {
    private final InterviewRows rows;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    Interviews(InterviewRows rows, Journal journal, TransactionOperations<Connection> transactions, Clock clock) {
        this.rows = rows;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The newest of each, newest day first; without those that were corrected to nothing. */
    List<Interview> of(long campaign) {
        var newest = new ArrayList<Interview>();
        for (var row : rows.of(campaign)) {
            var interview = row.interview();
            newest.removeIf(interview::corrects);
            newest.add(interview);
        }
        newest.removeIf(Interview::isNothing);
        newest.sort(Comparator.comparing(Interview::day)
                .reversed()
                .thenComparing(Interview::message)
                .thenComparing(Interview::language)
                .thenComparing(Interview::phase, Comparator.reverseOrder()));
        return newest;
    }

    void take(Campaign campaign, Interview interview, StaffMember person) {
        transactions.executeWrite(status -> {
            rows.save(InterviewRow.of(campaign.id(), interview, person.journalName(), clock.instant()));
            journal.record(
                    person.journalName(),
                    "count-interviews",
                    "campaign " + campaign.id() + " (" + campaign.plan().name() + ")",
                    interview.journalName());
            return status;
        });
    }

    /** Also of days before the campaign: that is when people are asked first. */
    @Override
    public List<Result> of(Campaign campaign) {
        var found = new ArrayList<Result>();
        for (var each : of(campaign.id())) {
            add(found, each, "yes", each.yes());
            add(found, each, "no", each.no());
            add(found, each, "unsure", each.unsure());
        }
        return found;
    }

    private static void add(List<Result> found, Interview of, String answer, int count) {
        if (count > 0) {
            var measure = Measure.of(of.phase() + "-" + answer).orElseThrow();
            found.add(new Result(of.day(), of.message(), of.language(), Result.INTERVIEWS, "", measure, count));
        }
    }
}
