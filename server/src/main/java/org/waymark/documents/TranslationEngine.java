package org.waymark.documents;

import java.util.List;
import org.waymark.content.LanguageTag;

/**
 * A machine that translates. A house may have one; what it says is a beginning for a translator, never a translation by
 * itself. To connect another kind of server, make a bean of this.
 */
public interface TranslationEngine {
    /**
     * The lines in the other language, one for each.
     *
     * @throws EngineAway when it gave no usable answer
     */
    List<String> translate(LanguageTag from, LanguageTag to, List<String> lines);
}
