package org.waymark.documents;

import java.time.Instant;

/** What somebody is writing and has not saved yet; nobody else sees it. */
record Draft(TypedText typed, Instant keptAt) {}
