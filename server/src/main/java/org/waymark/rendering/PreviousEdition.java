package org.waymark.rendering;

import java.util.function.Predicate;
import org.waymark.publishing.EditionNumber;

/**
 * What is known of the archive an edition follows.
 *
 * @param holds whether a path is in that archive
 * @param dependencies what it wrote under {@link Dependencies#PATH}
 */
public record PreviousEdition(EditionNumber number, Predicate<String> holds, Dependencies dependencies) {}
