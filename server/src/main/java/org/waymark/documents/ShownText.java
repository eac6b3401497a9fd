package org.waymark.documents;

import java.util.function.Function;
import org.waymark.content.DocumentId;

/** What authors wrote, as safe HTML, the way readers see it. Whoever may use the code that makes readers' pages hands it over. */
public interface ShownText {
    /**
     * Cards stand in it by their names.
     *
     * @param markdown a body or a part of it
     * @param title what a document that is shown in it is called
     */
    String html(String markdown, Function<DocumentId, String> title);
}
