package org.waymark.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the newest revision of a text, or of the facts, stands.
 *
 * @param sourceRevision the revision of the source it was made from; null where it is no translation
 * @param machine whether a program translated it
 * @param live whether readers have this text, be it in an earlier revision
 * @param state how far the newest revision has come
 */
record MatrixText(
        int number,
        @Nullable Integer sourceRevision,
        Instant savedAt,
        boolean machine,
        boolean live,
        MatrixState state) {}
