package org.waymark.rendering;

import java.io.IOException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.archive.Archive;
import org.waymark.publishing.EditionNumber;

/**
 * What is known of the archive an edition follows.
 *
 * @param holds whether a path is in that archive
 * @param dependencies what it wrote under {@link Dependencies#PATH}
 */
public record PreviousEdition(EditionNumber number, Predicate<String> holds, Dependencies dependencies) {

    /** Null where the archive does not say what its pages were made from. */
    static @Nullable PreviousEdition of(Archive archive) throws IOException {
        var dependencies = archive.find(Dependencies.PATH);
        return dependencies.isEmpty()
                ? null
                : new PreviousEdition(
                        new EditionNumber(archive.number()),
                        archive::contains,
                        Dependencies.parse(archive.read(dependencies.get())));
    }
}
