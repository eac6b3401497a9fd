package org.waymark.rendering;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Fields;
import org.waymark.content.Picture;
import org.waymark.content.PictureFormat;
import org.waymark.publishing.PublishedDocument;

/** Pictures within texts: what they show stands there in words, and none is loaded before a reader asks for it. */
class Pictures {
    /** Tells pages with a picture from those that need no script for one. */
    static final String MARK = "class=\"picture\"";

    private Pictures() {}

    /** The paths of the files that a document brings into the edition: one for a picture, none for any other. */
    static List<String> files(PublishedDocument document) {
        return document.facts().has(Picture.FILE) ? List.of(path(document.facts())) : List.of();
    }

    static View view(PublishedDocument picture, Reading reading) {
        var facts = picture.facts();
        var text = reading.text(picture);
        return new View(
                reading.part(text, Picture.ALTERNATIVE),
                reading.optionalPart(text, "caption"),
                "/" + path(facts),
                reading.speech()
                        .say(
                                "picture.show",
                                "size",
                                reading.speech()
                                        .size(facts.number(Picture.BYTES).orElse(0))),
                facts.textOrEmpty("source"),
                facts.textOrEmpty("licence"));
    }

    private static String path(Fields facts) {
        var format = PictureFormat.of(facts.textOrEmpty(Picture.FORMAT));
        return Assets.path(facts.textOrEmpty(Picture.FILE), format.ending());
    }

    /**
     * What stands in a text.
     *
     * @param alternative what the picture shows
     * @param label of the link, with what it costs
     */
    record View(Part alternative, @Nullable Part caption, String href, String label, String source, String licence) {}
}
