package org.waymark.documents;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;
import org.waymark.content.Sentence;

/** One try at saving a batch, within one transaction. Whether somebody else was faster shows when it is written. */
@Singleton
class SavingAttempt {
    private final DocumentRows documents;
    private final RevisionRows revisions;
    private final FieldCheck check;
    private final FileCheck files;
    private final SavingRecord journal;
    private final Clock clock;

    SavingAttempt(
            DocumentRows documents,
            RevisionRows revisions,
            FieldCheck check,
            FileCheck files,
            SavingRecord journal,
            Clock clock) {
        this.documents = documents;
        this.revisions = revisions;
        this.check = check;
        this.files = files;
        this.journal = journal;
        this.clock = clock;
    }

    List<Revision> save(List<NewRevision> batch) {
        var ids = batch.stream().map(wanted -> wanted.document().toString()).collect(Collectors.toSet());
        var known = documents.among(ids).stream()
                .map(DocumentRow::document)
                .collect(Collectors.toMap(Document::id, Function.identity()));
        if (batch.stream().anyMatch(wanted -> wanted.language().equals(LanguageTag.UND))) {
            revisions.takeTurnInTree();
        }
        var heads = new Heads(revisions.heads(ids));
        var rows = new ArrayList<RevisionRow>();
        var added = new ArrayList<RevisionRow>();
        for (var wanted : batch) {
            var document = known.get(wanted.document());
            if (document == null) {
                throw new NoSuchDocument(wanted.document());
            }
            var head = heads.find(wanted.document(), wanted.language());
            var hash = wanted.content().hash();
            if (head != null && says(head, wanted, hash)) {
                rows.add(head);
                continue;
            }
            refuse(wanted, document, heads);
            var row = RevisionRow.of(wanted, wanted.basedOn() + 1, hash, clock.instant());
            heads.add(row);
            rows.add(row);
            added.add(row);
        }
        refuseImpossiblePlaces(added);
        return stored(batch, rows, write(added));
    }

    private static boolean says(RevisionRow head, NewRevision wanted, String hash) {
        return head.hash().equals(hash) && Objects.equals(head.sourceRevision(), wanted.sourceRevision());
    }

    private void refuse(NewRevision wanted, Document document, Heads heads) {
        var problems = new ArrayList<>(check.problems(
                document.id().kind(), wanted.language(), wanted.content().fields()));
        if (wanted.content().body().indexOf(0) >= 0) {
            problems.add(new FieldProblem("body", new Sentence("desk.gate.saving.nul")));
        }
        problems.addAll(files.problems(wanted.content().fields()));
        if (!problems.isEmpty()) {
            throw new InvalidFields(document.id(), wanted.language(), problems);
        }
        refuseUnknownSource(wanted, document, heads);
        var latest = heads.number(wanted.document(), wanted.language());
        if (wanted.basedOn() > latest || wanted.basedOn() < 0) {
            throw new NoSuchRevision(wanted.document() + "/" + wanted.language() + "/" + wanted.basedOn());
        }
        if (wanted.basedOn() < latest) {
            throw movedOn(wanted, latest);
        }
    }

    private static void refuseUnknownSource(NewRevision wanted, Document document, Heads heads) {
        var named = wanted.sourceRevision();
        if (wanted.language().equals(LanguageTag.UND) || wanted.language().equals(document.sourceLanguage())) {
            if (named != null) {
                throw SourceRevisionUnknown.ofSource(wanted);
            }
        } else if (named == null || named < 1 || named > heads.number(document.id(), document.sourceLanguage())) {
            throw SourceRevisionUnknown.ofTranslation(wanted, named);
        }
    }

    private RevisionMovedOn movedOn(NewRevision wanted, int latest) {
        var base = revision(wanted, wanted.basedOn());
        var theirs = revision(wanted, latest);
        if (theirs == null) {
            throw new IllegalArgumentException("the same batch holds two texts of " + wanted.document() + " in "
                    + wanted.language() + " written over the same revision");
        }
        return new RevisionMovedOn(base == null ? RevisionMovedOn.NOTHING : base.content(), wanted, theirs);
    }

    private @Nullable Revision revision(NewRevision wanted, int number) {
        return revisions
                .findByDocumentAndLanguageAndNumber(
                        wanted.document().toString(), wanted.language().value(), number)
                .map(RevisionRow::revision)
                .orElse(null);
    }

    private void refuseImpossiblePlaces(List<RevisionRow> added) {
        var claimed = new LinkedHashMap<DocumentId, Fields>();
        added.stream()
                .filter(row -> row.language().equals(LanguageTag.UND.value()))
                .forEach(row -> claimed.put(DocumentId.parse(row.document()), Fields.parse(row.fields())));
        if (claimed.isEmpty()) {
            return;
        }
        var kinds = claimed.keySet().stream().map(DocumentId::kind).collect(Collectors.toSet());
        var facts = new HashMap<DocumentId, Fields>();
        for (var row : revisions.latestFacts(kinds)) {
            facts.put(DocumentId.parse(row.document()), Fields.parse(row.fields()));
        }
        facts.putAll(claimed);
        Place.check(facts);
    }

    private Map<RevisionRow, RevisionRow> write(List<RevisionRow> added) {
        if (added.isEmpty()) {
            return Map.of();
        }
        var written = new HashMap<RevisionRow, RevisionRow>();
        var saved = revisions.saveAll(added);
        for (int i = 0; i < added.size(); i++) {
            written.put(added.get(i), saved.get(i));
        }
        journal.record(saved);
        return written;
    }

    private static List<Revision> stored(
            List<NewRevision> batch, List<RevisionRow> rows, Map<RevisionRow, RevisionRow> written) {
        var result = new ArrayList<Revision>();
        for (int i = 0; i < batch.size(); i++) {
            var row = rows.get(i);
            result.add(written.getOrDefault(row, row).revision(batch.get(i).content()));
        }
        return result;
    }
}
