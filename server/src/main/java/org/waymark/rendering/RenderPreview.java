package org.waymark.rendering;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.archive.Shelf;
import org.waymark.content.DocumentId;
import org.waymark.language.Language;
import org.waymark.publishing.EditionContents;

/** Shows one page of contents that are no edition, by the code that renders editions; nothing of it is kept. */
@Singleton
public class RenderPreview {
    private final BeanProvider<RenderEdition> render;
    private final Shelf shelf;

    RenderPreview(BeanProvider<RenderEdition> render, Shelf shelf) {
        this.render = render;
        this.shelf = shelf;
    }

    /** Empty for what no reader is shown, such as facts that are history. */
    public Optional<Preview> page(EditionContents contents, DocumentId document, Language language) {
        return render.get().preview(contents, previous(), document, language);
    }

    /** What the archive of the edition knows need not be found out again. */
    private @Nullable PreviousEdition previous() {
        var archive = shelf.current();
        try {
            return archive.isEmpty() ? null : PreviousEdition.of(archive.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
