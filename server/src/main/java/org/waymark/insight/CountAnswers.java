package org.waymark.insight;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;

/** Adds what readers answered to the totals of the day, every minute. Any number of nodes add to the same totals. */
@Singleton
public class CountAnswers {
    private final AnswersTaken answers;
    private final AnswerRows rows;
    private final Clock clock;
    private final WaitingTotals<Answer> waiting;

    CountAnswers(AnswersTaken answers, AnswerRows rows, TransactionOperations<Connection> transactions, Clock clock) {
        this.answers = answers;
        this.rows = rows;
        this.waiting = new WaitingTotals<>(transactions);
        this.clock = clock;
    }

    /** Adds what was answered since the last time. */
    @Scheduled(initialDelay = "1m", fixedDelay = "1m")
    public void count() {
        var day = LocalDate.now(clock).toString();
        waiting.store(answers.take(), (answer, count) -> add(day, answer, count));
    }

    private void add(String day, Answer answer, long count) {
        if (rows.add(day, answer.document(), answer.language(), answer.kind(), count) == 0) {
            rows.save(new AnswerRow(null, day, answer.document(), answer.language(), answer.kind(), count));
        }
    }
}
