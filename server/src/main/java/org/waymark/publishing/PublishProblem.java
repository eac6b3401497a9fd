package org.waymark.publishing;

import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.documents.PlaceInCircle;
import org.waymark.documents.PlaceTaken;

/**
 * Why nothing was published, in words for whoever wanted to.
 *
 * @param words the key of the sentence
 * @param about the documents it is about, or what happened in English
 */
record PublishProblem(String words, String about) {
    /** Empty for what is no rule of publishing but a fault. */
    static Optional<PublishProblem> of(RuntimeException refused) {
        if (refused instanceof SourceMissing missing) {
            var documents = missing.documents().stream().map(Object::toString).collect(Collectors.joining(", "));
            return Optional.of(new PublishProblem("desk.publish.source-missing", documents));
        }
        return key(refused).map(key -> new PublishProblem(key, String.valueOf(refused.getMessage())));
    }

    private static Optional<String> key(RuntimeException refused) {
        if (refused instanceof ParentMissing) {
            return Optional.of("desk.publish.parent-missing");
        }
        if (refused instanceof CodeTaken) {
            return Optional.of("desk.publish.code-taken");
        }
        if (refused instanceof PlaceTaken || refused instanceof PlaceInCircle) {
            return Optional.of("desk.publish.place-taken");
        }
        if (refused instanceof NotApproved) {
            return Optional.of("desk.publish.not-approved");
        }
        if (refused instanceof NotPublished) {
            return Optional.of("desk.publish.not-published");
        }
        return refused instanceof NothingToPublish ? Optional.of("desk.publish.nothing") : Optional.empty();
    }
}
