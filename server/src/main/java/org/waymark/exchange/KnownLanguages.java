package org.waymark.exchange;

import java.util.Optional;
import org.waymark.content.LanguageTag;

/** Tells which languages there are. */
@FunctionalInterface
public interface KnownLanguages {
    /** The canonical tag of the language that is written like this; empty when there is no such language. */
    Optional<LanguageTag> canonical(String tag);
}
