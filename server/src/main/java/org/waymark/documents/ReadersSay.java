package org.waymark.documents;

import java.time.LocalDate;
import java.util.List;
import org.waymark.content.DocumentId;

/** What readers say of documents with one tap: totals by day. Whoever counts it tells. */
public interface ReadersSay {
    /** Of all help lines and centres, since that day. */
    List<Total> wrongNumbers(LocalDate since);

    /** How often readers said since that day that the document was useful, that it was not, that its number is wrong. */
    Opinion of(DocumentId document, LocalDate since);

    /** A total of one day. */
    record Total(DocumentId document, LocalDate day, long count) {}

    /** What was said of one document. */
    record Opinion(long useful, long notUseful, long wrongNumber) {
        public boolean isAny() {
            return useful + notUseful + wrongNumber > 0;
        }
    }
}
