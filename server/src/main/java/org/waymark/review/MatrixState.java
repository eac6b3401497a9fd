package org.waymark.review;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be said of a document in a language. */
enum MatrixState {
    MISSING("–"),
    DRAFT("✎"),
    REJECTED("↩"),
    IN_REVIEW("◐"),
    APPROVED("✓"),
    LIVE("●"),
    /** The source changed after the translation was made. */
    OUTDATED("↻"),
    MACHINE("⚙"),
    /** The day on which somebody must look at the facts again has passed. */
    OVERDUE("!");

    private final String mark;

    MatrixState(String mark) {
        this.mark = mark;
    }

    /** A sign for it where there is little room. */
    String mark() {
        return mark;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static MatrixState of(ReviewState state) {
        return switch (state) {
            case DRAFT -> DRAFT;
            case IN_REVIEW -> IN_REVIEW;
            case APPROVED -> APPROVED;
            case REJECTED -> REJECTED;
        };
    }

    static Optional<MatrixState> of(String word) {
        return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
