package org.waymark.insight;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes the totals of days, and what was written on them, that are older than readers are told. That is a little more than a year, so that a season
 * can be held against the one before.
 */
@Singleton
public class ForgetReads {
    private static final Logger LOG = LoggerFactory.getLogger(ForgetReads.class);
    /** As {@code about.privacy.counted.kept} says on the page about this site. */
    private static final int DAYS_KEPT = 400;

    private final PageReadsRows rows;
    private final AnswerRows answers;
    private final ReaderComments comments;
    private final Clock clock;

    ForgetReads(PageReadsRows rows, AnswerRows answers, ReaderComments comments, Clock clock) {
        this.rows = rows;
        this.answers = answers;
        this.comments = comments;
        this.clock = clock;
    }

    /** Does nothing while the store is away; the next time deletes what is left. */
    @Scheduled(initialDelay = "7m", fixedDelay = "6h")
    public void forget() {
        try {
            var first = LocalDate.now(clock).minusDays(DAYS_KEPT).toString();
            rows.deleteBefore(first);
            answers.deleteBefore(first);
            comments.deleteBefore(first);
        } catch (RuntimeException e) {
            LOG.debug("Old totals are deleted later: the store did not take it", e);
        }
    }
}
