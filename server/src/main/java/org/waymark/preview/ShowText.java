package org.waymark.preview;

import jakarta.inject.Singleton;
import java.util.function.Function;
import org.waymark.content.DocumentId;
import org.waymark.documents.ShownText;
import org.waymark.rendering.DeskProse;

/** Shows what authors wrote by the code that makes readers' pages. */
@Singleton
class ShowText implements ShownText {
    private final DeskProse prose;

    ShowText(DeskProse prose) {
        this.prose = prose;
    }

    @Override
    public String html(String markdown, Function<DocumentId, String> title) {
        return prose.html(markdown, title);
    }
}
