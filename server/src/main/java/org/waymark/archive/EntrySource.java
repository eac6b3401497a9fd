package org.waymark.archive;

import java.util.function.Supplier;

/** Where an entry of a new archive comes from: made now, or kept byte for byte from the archive before. */
public sealed interface EntrySource {
    /** Made when its turn comes, perhaps on another thread. */
    record Made(Supplier<Entry> maker) implements EntrySource {}

    /** Made alone when its turn comes: too large for many of them to wait in memory. */
    record Large(Supplier<Entry> maker) implements EntrySource {}

    /** Copied from the previous archive, where the same path must be present. */
    record Kept() implements EntrySource {}
}
