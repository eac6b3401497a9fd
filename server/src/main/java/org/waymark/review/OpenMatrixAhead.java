package org.waymark.review;

import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.Async;
import jakarta.inject.Singleton;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.staff.DeskInUse;
import org.waymark.staff.StaffMember;

/**
 * Opens the matrix before somebody who comes to work asks for it. The first opening after a start takes longest: all is
 * read then, and nothing of what the page needs has run before.
 */
@Singleton
class OpenMatrixAhead {
    private static final Logger LOG = LoggerFactory.getLogger(OpenMatrixAhead.class);

    private final MatrixPage page;

    OpenMatrixAhead(MatrixPage page) {
        this.page = page;
    }

    @EventListener
    @Async(TaskExecutors.BLOCKING)
    void begin(DeskInUse event) {
        try {
            // Who is signed in may be looked up within a transaction, which a thread beside it must not share.
            PropagatedContext.empty().propagate(this::open);
        } catch (RuntimeException e) {
            // Whoever opens the matrix meets the same trouble, and is told.
            LOG.debug("the matrix was not opened ahead", e);
        }
    }

    private HttpResponse<?> open() {
        return page.of(HttpRequest.GET("/desk/matrix"), StaffMember.atTerminal("waymark"), MatrixWish.of(Map.of()));
    }
}
