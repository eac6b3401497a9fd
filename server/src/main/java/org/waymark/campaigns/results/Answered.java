package org.waymark.campaigns.results;

import java.time.LocalDate;
import java.util.List;
import org.waymark.content.DocumentId;

/** What readers answered with one tap. Whoever counts it tells. */
public interface Answered {
    /** About a document, on these days, both included. */
    List<Answer> about(DocumentId document, LocalDate from, LocalDate until);

    /**
     * A total of one day.
     *
     * @param language of the page
     * @param kind the word of a {@link Result.Measure}
     */
    record Answer(LocalDate day, String language, String kind, long count) {}
}
