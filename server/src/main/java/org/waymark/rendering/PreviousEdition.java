package org.waymark.rendering;

import java.util.Set;
import org.waymark.publishing.EditionNumber;

/**
 * What is known of the archive an edition follows.
 *
 * @param paths every path in that archive
 * @param dependencies what it wrote under {@link Dependencies#PATH}
 */
public record PreviousEdition(EditionNumber number, Set<String> paths, Dependencies dependencies) {}
