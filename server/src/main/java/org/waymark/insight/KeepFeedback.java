package org.waymark.insight;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.integreat.Feedback;
import org.waymark.integreat.TakesFeedback;

/** Keeps for staff what is written in apps; what is said of a page with one tap is counted like that of all readers. */
@Singleton
class KeepFeedback implements TakesFeedback {
    private static final Logger LOG = LoggerFactory.getLogger(KeepFeedback.class);
    /** More than anybody reads; a flood from many places fills no disk. */
    private static final int MOST = 5_000;

    private final ReaderComments comments;
    private final AnswersTaken answers;
    private final Clock clock;

    KeepFeedback(ReaderComments comments, AnswersTaken answers, Clock clock) {
        this.comments = comments;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public boolean take(Feedback feedback) {
        var opinion = opinion(feedback.useful());
        if (!feedback.words().isEmpty() && !keep(feedback, opinion)) {
            return false;
        }
        if (feedback.document() != null && opinion != null) {
            answers.add(new Answer(feedback.document().toString(), feedback.language(), opinion));
        }
        return true;
    }

    private boolean keep(Feedback feedback, @Nullable String opinion) {
        try {
            if (comments.count() >= MOST) {
                return false;
            }
            var document =
                    feedback.document() == null ? null : feedback.document().toString();
            comments.save(new ReaderComment(
                    null,
                    LocalDate.now(clock).toString(),
                    feedback.language(),
                    feedback.about(),
                    document,
                    opinion,
                    feedback.words()));
            return true;
        } catch (RuntimeException e) {
            LOG.debug("What was written in an app is refused: the store did not take it", e);
            return false;
        }
    }

    private static @Nullable String opinion(@Nullable Boolean useful) {
        if (useful == null) {
            return null;
        }
        return useful ? Answer.USEFUL : Answer.NOT_USEFUL;
    }
}
