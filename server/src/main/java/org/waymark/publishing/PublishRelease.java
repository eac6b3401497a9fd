package org.waymark.publishing;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.waymark.content.DocumentId;
import org.waymark.review.Approvals;
import org.waymark.review.ApprovedRevision;

/** Turns what reviewers have approved, and what is to leave, into the next edition: all or nothing. */
@Singleton
public class PublishRelease {
    private final Approvals approvals;
    private final NewlyApproved newlyApproved;
    private final Changes changes;
    private final WholeEdition whole;
    private final MakeEdition editions;

    PublishRelease(
            Approvals approvals,
            NewlyApproved newlyApproved,
            Changes changes,
            WholeEdition whole,
            MakeEdition editions) {
        this.approvals = approvals;
        this.newlyApproved = newlyApproved;
        this.changes = changes;
        this.whole = whole;
        this.editions = editions;
    }

    /**
     * The new edition, or the current one when the release brings nothing new. Without a given set everything goes out that
     * is the newest approved of its document and language and was never published: what was rolled back or withdrawn does
     * not come back by itself.
     *
     * @throws NotApproved when the given set holds something else
     * @throws NotPublished when something is to leave, or to be a new address, that is not live
     * @throws SourceMissing when a document would be live without its facts or source text
     * @throws ParentMissing when one would stand below nothing
     * @throws CodeTaken when one would have the short address of another
     * @throws NothingToPublish when the first edition would be empty
     */
    public Edition publish(NewRelease release) {
        return editions.make("publish-release", current -> plan(release, current));
    }

    /**
     * The same, where somebody else may be about to publish the very same release: whoever is first does.
     *
     * @param isOurs asked once no other node can publish; whatever it writes is kept together with the edition, or not at
     *     all. Where it says no, nothing is published.
     */
    Optional<Edition> publishOnce(NewRelease release, Predicate<EditionNumber> isOurs) {
        var ours = new AtomicBoolean();
        var edition = editions.make("publish-release", current -> {
            var plan = plan(release, current);
            var now = current.map(Edition::number);
            var number = plan.changes().isEmpty()
                    ? now.orElseThrow(NothingToPublish::new)
                    : now.map(EditionNumber::next).orElseGet(() -> new EditionNumber(1));
            ours.set(isOurs.test(number));
            return ours.get() ? plan : new Plan(plan.name(), plan.person(), plan.imprint(), List.of());
        });
        return ours.get() ? Optional.of(edition) : Optional.empty();
    }

    private Plan plan(NewRelease release, Optional<Edition> current) {
        var wanted = release.chosen().map(this::chosen).orElseGet(newlyApproved::all);
        var state = current.map(edition -> state(edition, release, wanted)).orElseGet(() -> new LiveState(List.of()));
        var wantedChanges = new ArrayList<Change>();
        wanted.forEach(each -> wantedChanges.add(Change.to(each.revision(), each.document(), each.language())));
        release.withdrawals().forEach(withdrawal -> wantedChanges.addAll(leaving(withdrawal, state)));
        var changed = state.different(wantedChanges);
        whole.check(current, state, changed);
        return new Plan(release.name(), release.person(), release.imprint(), changed);
    }

    private LiveState state(Edition current, NewRelease release, Collection<ApprovedRevision> wanted) {
        var touched = new TreeSet<String>();
        wanted.forEach(each -> touched.add(each.document().toString()));
        release.withdrawals().forEach(each -> touched.add(each.document().toString()));
        var state = new ArrayList<Change>();
        for (var some : StoredContents.portions(List.copyOf(touched))) {
            state.addAll(changes.state(current.number().value(), some));
        }
        return new LiveState(state);
    }

    private List<ApprovedRevision> chosen(Set<Long> revisions) {
        var approved = new ArrayList<ApprovedRevision>();
        for (var some : StoredContents.portions(List.copyOf(revisions))) {
            approved.addAll(approvals.among(some));
        }
        var missing = new TreeSet<>(revisions);
        approved.removeIf(each -> !NewlyApproved.isForReaders(each.document()));
        approved.forEach(each -> missing.remove(each.revision()));
        if (!missing.isEmpty()) {
            throw new NotApproved(missing);
        }
        refuseTwoOfOne(approved);
        return approved;
    }

    private static void refuseTwoOfOne(List<ApprovedRevision> approved) {
        var texts = new HashSet<String>();
        for (var each : approved) {
            if (!texts.add(each.document() + "/" + each.language())) {
                throw new IllegalArgumentException(
                        "two revisions of " + each.document() + " in " + each.language() + " cannot go out together");
            }
        }
    }

    private static List<Change> leaving(Withdrawal withdrawal, LiveState state) {
        DocumentId document = withdrawal.document();
        var live = state.live(document);
        if (live.isEmpty()) {
            throw new NotPublished(document);
        }
        return live.stream()
                .map(change -> change.withdrawn(withdrawal.movedTo(), withdrawal.reason()))
                .toList();
    }
}
