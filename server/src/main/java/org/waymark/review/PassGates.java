package org.waymark.review;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.content.Content;
import org.waymark.content.DocumentId;
import org.waymark.content.FactStatus;
import org.waymark.content.Fields;
import org.waymark.content.Finding;
import org.waymark.content.Grammar;
import org.waymark.content.InvisibleCharacters;
import org.waymark.content.Kinds;
import org.waymark.content.LanguageTag;
import org.waymark.content.Severity;
import org.waymark.content.Sourced;
import org.waymark.content.TextGates;
import org.waymark.directory.CheckNumbers;
import org.waymark.documents.Documents;
import org.waymark.documents.Revision;
import org.waymark.documents.Revisions;

/** Puts revisions through the gates before they are approved. Warnings are for people to look at, errors stop. */
@Singleton
class PassGates {
    private final Documents documents;
    private final Revisions revisions;
    private final TextGates gates;
    private final Clock clock;

    PassGates(Documents documents, Revisions revisions, Grammar grammar, Clock clock) {
        this.documents = documents;
        this.revisions = revisions;
        this.gates = new TextGates(grammar);
        this.clock = clock;
    }

    /**
     * Lets through what may be approved.
     *
     * @throws NotForReaders when the facts of the document say that readers must not see it
     * @throws GatesClosed when a gate found an error that nobody else let pass
     */
    void pass(Revision revision, Decisions decisions, String person) {
        refuseHidden(revision.document(), status(revision));
        var errors = errors(revision);
        if (!errors.isEmpty() && !isOverridden(revision, decisions, person)) {
            throw new GatesClosed(revision, errors);
        }
    }

    /** Whether somebody else than this person said why the closed gates of the revision should not matter. */
    boolean isOverridden(Revision revision, Decisions decisions, String person) {
        return decisions
                        .overridden()
                        .filter(first -> !first.person().equals(person))
                        .isPresent()
                && canBeOverridden(revision);
    }

    /**
     * Whether two people may let it pass although gates are closed: an ordinary text with nothing wrong but its form.
     * Facts, such as numbers, and what puts readers in danger never pass.
     */
    boolean canBeOverridden(Revision revision) {
        var errors = errors(revision);
        return !errors.isEmpty()
                && !isFacts(revision)
                && !documents.get(revision.document()).sensitive()
                && status(revision).mayBeShown()
                && errors.stream().allMatch(error -> error.gate().canBeOverridden());
    }

    private List<Finding> errors(Revision revision) {
        return findings(revision).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    /** Everything the gates found, errors and warnings. */
    List<Finding> findings(Revision revision) {
        return isFacts(revision) ? ofFacts(revision) : ofText(revision);
    }

    /** Whether readers may see the document at all, as its latest facts say, or those of the revision itself. */
    FactStatus status(Revision revision) {
        var facts = isFacts(revision)
                ? revision.content().fields()
                : revisions
                        .latest(revision.document(), LanguageTag.UND)
                        .map(latest -> latest.content().fields())
                        .orElse(Fields.EMPTY);
        return FactStatus.of(facts);
    }

    private static boolean isFacts(Revision revision) {
        return revision.language().equals(LanguageTag.UND);
    }

    /**
     * Lets through what was reviewed elsewhere: only what readers must not see is stopped.
     *
     * @throws NotForReaders for the first document of that sort
     */
    void passReviewed(Collection<Revision> reviewed) {
        var wanted = reviewed.stream().map(Revision::document).collect(Collectors.toSet());
        var kinds = wanted.stream().map(DocumentId::kind).collect(Collectors.toSet());
        kinds.removeIf(kind -> !Kinds.named(kind).factKeys().contains("status"));
        revisions.latestFacts(kinds).stream()
                .filter(facts -> wanted.contains(facts.document()))
                .forEach(facts -> refuseHidden(
                        facts.document(), FactStatus.of(facts.content().fields())));
    }

    private static void refuseHidden(DocumentId document, FactStatus status) {
        if (!status.mayBeShown()) {
            throw new NotForReaders(document, status);
        }
    }

    private List<Finding> ofFacts(Revision revision) {
        var facts = revision.content().fields();
        var kind = Kinds.named(revision.document().kind());
        var findings = new ArrayList<>(Sourced.findings(kind, facts, LocalDate.now(clock)));
        findings.addAll(CheckNumbers.findings(facts));
        findings.addAll(InvisibleCharacters.findings(new Content(facts, "")));
        return findings;
    }

    private List<Finding> ofText(Revision revision) {
        var kind = Kinds.named(revision.document().kind());
        var findings =
                new ArrayList<>(gates.ofText(kind, revision.content(), revision.language(), numbersOfHelpLines()));
        var number = revision.sourceRevision();
        if (number != null) {
            var from = documents.get(revision.document()).sourceLanguage();
            revisions
                    .find(revision.document(), from, number)
                    .ifPresent(source -> findings.addAll(
                            gates.ofTranslation(source.content(), from, revision.content(), revision.language())));
        }
        return findings;
    }

    private Set<String> numbersOfHelpLines() {
        var kinds = Kinds.all().stream()
                .filter(kind ->
                        kind.factKeys().contains("number") || kind.factKeys().contains("phones"))
                .map(Object::toString)
                .toList();
        var numbers = new HashSet<String>();
        for (var facts : revisions.latestFacts(kinds)) {
            numbers.addAll(CheckNumbers.numbers(facts.content().fields()));
        }
        return numbers;
    }
}
