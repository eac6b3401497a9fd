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
import org.waymark.publishing.Notice;

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

    /** The first page of a language under a notice; empty where readers of the language do not get it, or it leads nowhere. */
    public Optional<Preview> notice(EditionContents contents, Notice notice, Language language) {
        return Optional.of(render.get().previewHome(contents, previous(), notice, language))
                .filter(preview -> preview.html().contains("class=\"notice banner"));
    }

    /** What programs that pass on warnings would get of a notice, in XML; empty for what is no warning to them. */
    public Optional<byte[]> alert(EditionContents contents, Notice notice) {
        return render.get().draft(contents, notice);
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
