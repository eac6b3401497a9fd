package org.waymark.insight;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.waymark.campaigns.results.Answered;
import org.waymark.content.DocumentId;

/** What campaigns may know of what readers answer: totals by day. */
@Singleton
class AnswersByDay implements Answered {
    private final AnswerRows rows;

    AnswersByDay(AnswerRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Answer> about(DocumentId document, LocalDate from, LocalDate until) {
        return rows.between(document.toString(), from.toString(), until.toString()).stream()
                .map(row -> new Answer(LocalDate.parse(row.answeredOn()), row.language(), row.kind(), row.answers()))
                .toList();
    }
}
