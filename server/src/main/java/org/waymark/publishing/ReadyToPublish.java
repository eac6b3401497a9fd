package org.waymark.publishing;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.content.DocumentId;
import org.waymark.review.AllReady;
import org.waymark.review.ApprovedRevision;
import org.waymark.review.Readiness;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** What somebody may publish: approved, new to readers, where their role reaches; and what is not ready beside it. */
@Singleton
class ReadyToPublish {
    private final NewlyApproved newlyApproved;
    private final AllReady allReady;

    ReadyToPublish(NewlyApproved newlyApproved, AllReady allReady) {
        this.newlyApproved = newlyApproved;
        this.allReady = allReady;
    }

    /** By document, each with its facts first. */
    Map<Readiness, List<ApprovedRevision>> of(StaffMember person) {
        var approved = newlyApproved.all();
        if (approved.isEmpty()) {
            return Map.of();
        }
        var readiness = allReady.byDocument();
        var byDocument = new TreeMap<Readiness, List<ApprovedRevision>>(Comparator.comparing(Readiness::document));
        approved.stream()
                .sorted(Comparator.comparing((ApprovedRevision each) ->
                                !each.language().value().equals("und"))
                        .thenComparing(ApprovedRevision::language))
                .forEach(each -> Optional.ofNullable(readiness.get(each.document()))
                        .filter(ready -> person.may(Permission.PUBLISH, each.language(), ready.path()))
                        .ifPresent(ready -> byDocument
                                .computeIfAbsent(ready, key -> new ArrayList<>())
                                .add(each)));
        return byDocument;
    }

    /** The titles of all documents. */
    Map<DocumentId, String> titles() {
        Map<DocumentId, String> titles = new HashMap<>();
        allReady.byDocument().forEach((document, ready) -> titles.put(document, ready.title()));
        return titles;
    }

    /** The documents of these revisions that are not ready in every language, each with those languages. */
    static String exceptions(Map<Readiness, List<ApprovedRevision>> ready, Set<Long> revisions) {
        return ready.entrySet().stream()
                .filter(each ->
                        each.getValue().stream().map(ApprovedRevision::revision).anyMatch(revisions::contains))
                .map(Map.Entry::getKey)
                .filter(document -> !document.unfinished().isEmpty())
                .map(document -> document.document() + " "
                        + document.unfinished().stream().map(Object::toString).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; "));
    }
}
