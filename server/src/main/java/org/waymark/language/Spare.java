package org.waymark.language;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Lends a thing that only one thread may use at a time and that is dear to make, such as ICU's formats. One idle copy
 * is kept; nobody ever waits: who finds it taken makes another.
 */
class Spare<T> {
    private final Supplier<T> maker;
    private final AtomicReference<T> idle = new AtomicReference<>();

    Spare(Supplier<T> maker) {
        this.maker = maker;
    }

    <R> R lend(Function<T, R> use) {
        var found = idle.getAndSet(null);
        var thing = found != null ? found : maker.get();
        var result = use.apply(thing);
        idle.set(thing);
        return result;
    }
}
