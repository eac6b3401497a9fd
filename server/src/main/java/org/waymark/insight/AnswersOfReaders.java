package org.waymark.insight;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.content.DocumentId;
import org.waymark.documents.ReadersSay;

/** Tells staff what readers say of documents. */
@Singleton
class AnswersOfReaders implements ReadersSay {
    private final AnswerRows rows;

    AnswersOfReaders(AnswerRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Total> wrongNumbers(LocalDate since) {
        return rows.since(Answer.WRONG_NUMBER, since.toString()).stream()
                .map(row ->
                        new Total(DocumentId.parse(row.document()), LocalDate.parse(row.answeredOn()), row.answers()))
                .toList();
    }

    @Override
    public Opinion of(DocumentId document, LocalDate since) {
        Map<String, Long> counts = rows.between(document.toString(), since.toString(), AnswerRows.FAR).stream()
                .collect(Collectors.groupingBy(AnswerRow::kind, Collectors.summingLong(AnswerRow::answers)));
        return new Opinion(
                counts.getOrDefault(Answer.USEFUL, 0L),
                counts.getOrDefault(Answer.NOT_USEFUL, 0L),
                counts.getOrDefault(Answer.WRONG_NUMBER, 0L));
    }
}
