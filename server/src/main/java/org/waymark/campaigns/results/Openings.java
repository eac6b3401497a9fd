package org.waymark.campaigns.results;

import java.time.LocalDate;
import java.util.List;
import org.waymark.content.DocumentId;

/** How often readers opened what messages lead to. Whoever counts tells it. */
public interface Openings {
    /** The page in each of its languages, by whatever way. */
    List<Opening> ofPage(DocumentId page, LocalDate from, LocalDate until);

    /** By the short address of the page that ends with this code. */
    List<Opening> byCode(DocumentId page, String code, LocalDate from, LocalDate until);

    /**
     * A total of one day.
     *
     * @param language of the page; empty where a short address does not say it
     */
    record Opening(LocalDate day, String language, long count) {}
}
