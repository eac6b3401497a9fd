package org.waymark.store;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.waymark.content.Sentence;
import org.waymark.documents.FieldCheck;
import org.waymark.documents.FieldProblem;
import org.waymark.publishing.EditionPublished;

/** What the kit puts in place of the rest of the house. */
@Factory
@Requires(property = TestBeans.WANTED)
class TestBeans {
    static final String WANTED = "waymark.test.beans";
    static final Instant START = Instant.parse("2026-11-22T10:00:00.123Z");

    /** Each look at this clock is a second later. */
    @Singleton
    @Replaces(value = Clock.class, factory = ClockFactory.class)
    Clock clock() {
        var looks = new AtomicLong();
        InstantSource source = () -> START.plus(Duration.ofSeconds(looks.getAndIncrement()));
        return source.withZone(ZoneOffset.UTC);
    }

    @Singleton
    @Primary
    FieldCheck check() {
        return (kind, language, fields) -> fields.has("wrong")
                ? List.of(new FieldProblem("wrong", new Sentence("desk.gate.saving.nul")))
                : List.of();
    }

    /** Hears what the house is told. */
    @Singleton
    @Requires(property = WANTED)
    static class Ear {
        final List<EditionPublished> heard = new CopyOnWriteArrayList<>();

        @EventListener
        void hear(EditionPublished event) {
            heard.add(event);
        }
    }
}
