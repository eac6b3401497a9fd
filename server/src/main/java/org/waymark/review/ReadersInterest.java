package org.waymark.review;

import java.util.function.ToLongFunction;
import org.waymark.content.DocumentId;

/** What readers read. Whoever counts tells it; the matrix sorts by it. */
public interface ReadersInterest {
    /** How often each document was read in the last thirty days, in all languages together; 0 for what is not counted. */
    ToLongFunction<DocumentId> lastThirtyDays();
}
