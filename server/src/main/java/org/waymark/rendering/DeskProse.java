package org.waymark.rendering;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.waymark.language.Languages;

/** Makes what the product itself tells staff into safe HTML, by the code that does it for what authors write. */
@Singleton
public class DeskProse {
    private final Body body;

    DeskProse(Languages languages) {
        this.body = new Body(languages);
    }

    /** Headings are called by their numbers: {@code s1}, {@code s2}. */
    public String html(String markdown) {
        return body.html(markdown, null, document -> Optional.empty(), document -> "");
    }
}
