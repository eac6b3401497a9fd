package org.waymark.review;

import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.Async;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.staff.DeskInUse;

/** Reads the matrix before somebody who comes to work asks for it: the first reading after a start takes longest. */
@Singleton
class ReadMatrixAhead {
    private static final Logger LOG = LoggerFactory.getLogger(ReadMatrixAhead.class);

    private final MatrixTable table;

    ReadMatrixAhead(MatrixTable table) {
        this.table = table;
    }

    @EventListener
    @Async(TaskExecutors.BLOCKING)
    void begin(DeskInUse event) {
        try {
            // Who is signed in may be looked up within a transaction, which a thread beside it must not share.
            PropagatedContext.empty().propagate(table::current);
        } catch (RuntimeException e) {
            // Whoever opens the matrix meets the same trouble, and is told.
            LOG.debug("the matrix was not read ahead", e);
        }
    }
}
