package org.waymark.publishing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.content.DocumentId;
import org.waymark.documents.PlaceInCircle;
import org.waymark.documents.PlaceTaken;

/**
 * Why nothing was published, for whoever wanted to.
 *
 * @param words the key of the sentence
 * @param about the documents it is about, which read the same in every language; may be empty
 * @param english what happened, for logs and the journal
 */
record PublishProblem(String words, String about, String english) {
    /** Empty for what is no rule of publishing but a fault. */
    static Optional<PublishProblem> of(RuntimeException refused) {
        var english = String.valueOf(refused.getMessage());
        return key(refused).map(key -> new PublishProblem("desk.publish." + key, named(documents(refused)), english));
    }

    private static Optional<String> key(RuntimeException refused) {
        if (refused instanceof SourceMissing) {
            return Optional.of("source-missing");
        }
        if (refused instanceof ParentMissing) {
            return Optional.of("parent-missing");
        }
        if (refused instanceof CodeTaken) {
            return Optional.of("code-taken");
        }
        if (refused instanceof PlaceTaken) {
            return Optional.of("place-taken");
        }
        if (refused instanceof PlaceInCircle) {
            return Optional.of("place-in-circle");
        }
        if (refused instanceof NotApproved) {
            return Optional.of("not-approved");
        }
        if (refused instanceof NotPublished) {
            return Optional.of("not-published");
        }
        return refused instanceof NothingToPublish ? Optional.of("nothing") : Optional.empty();
    }

    private static List<DocumentId> documents(RuntimeException refused) {
        if (refused instanceof SourceMissing missing) {
            return missing.documents();
        }
        if (refused instanceof ParentMissing missing) {
            return missing.documents();
        }
        if (refused instanceof CodeTaken taken) {
            return taken.documents();
        }
        if (refused instanceof PlaceTaken taken) {
            return taken.documents();
        }
        if (refused instanceof PlaceInCircle circle) {
            return List.of(circle.document());
        }
        return refused instanceof NotPublished missing ? missing.documents() : List.of();
    }

    private static String named(List<DocumentId> documents) {
        return documents.stream().map(DocumentId::toString).collect(Collectors.joining(", "));
    }
}
