package org.waymark.rendering;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Value;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.archive.Archive;
import org.waymark.archive.ArchiveWriter;
import org.waymark.archive.RightOfWay;
import org.waymark.archive.Shelf;
import org.waymark.publishing.EditionNumber;
import org.waymark.publishing.EditionPublished;
import org.waymark.publishing.Editions;

/** Sees to it that the shelf holds the archive of the current edition, whichever node published it. */
@Singleton
public class KeepShelf {
    private final Editions editions;
    /** Reads all templates and words; a start that has nothing to render does without. */
    private final BeanProvider<RenderEdition> render;

    private final ArchiveWriter writer;
    private final Shelf shelf;
    private final RightOfWay rightOfWay;
    /** False beside a running server, which keeps the same shelf. */
    private final boolean kept;

    KeepShelf(
            Editions editions,
            BeanProvider<RenderEdition> render,
            ArchiveWriter writer,
            Shelf shelf,
            RightOfWay rightOfWay,
            @Value("${waymark.shelf.kept:true}") boolean kept) {
        this.kept = kept;
        this.editions = editions;
        this.render = render;
        this.writer = writer;
        this.shelf = shelf;
        this.rightOfWay = rightOfWay;
    }

    @EventListener
    void published(EditionPublished event) {
        if (kept) {
            bringUpToDate();
        }
    }

    /**
     * Renders the current edition unless the shelf has it; the archive that was made, if one was. Readers have it as soon
     * as it is whole: should the power fail before it is durable, the store still knows the edition, and it is made again.
     */
    public synchronized Optional<Archive> bringUpToDate() {
        var current = editions.current();
        var before = shelf.current().orElse(null);
        if (current.isEmpty()
                || (before != null && before.number() == current.get().number().value())) {
            return Optional.empty();
        }
        return Optional.of(make(current.get().number(), before));
    }

    private Archive make(EditionNumber number, @Nullable Archive before) {
        var contents = editions.contents(number);
        var rendering = render.get();
        var usable = before != null && before.number() < number.value() ? before : null;
        try {
            return rightOfWay.take(() -> writer.write(
                    shelf.place(number.value()),
                    rendering.head(contents),
                    rendering.plan(contents, usable == null ? null : PreviousEdition.of(usable)),
                    usable,
                    shelf::serve));
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}
