package org.waymark.review;

import java.time.Instant;
import java.util.Set;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;

/**
 * A revision that waits for somebody's decision.
 *
 * @param title of the document, in the language it is written in first
 * @param approvers who said yes already
 * @param needed how many must say yes
 */
public record Waiting(
        long revision,
        DocumentId document,
        LanguageTag language,
        int number,
        String title,
        String author,
        String note,
        Instant submittedAt,
        boolean urgent,
        Set<String> approvers,
        int needed) {}
