package org.waymark.documents;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Content;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.Kinds;
import org.waymark.content.LanguageTag;

/**
 * Begins a document at the desk: gives it its id, and its place where its kind stands in a tree, so that from the first
 * moment those may work on it whose part of the tree it is.
 */
@Singleton
class StartDocument {
    private static final int ORDER_STEP = 10;
    private static final int MONTHS_UNTIL_REVIEW = 6;

    private final CreateDocument create;
    private final SaveRevision save;
    private final Revisions revisions;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    StartDocument(
            CreateDocument create,
            SaveRevision save,
            Revisions revisions,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.create = create;
        this.save = save;
        this.revisions = revisions;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The document, and its first facts where they can be told without asking more.
     *
     * @throws DocumentExists when the id is taken
     * @throws PlaceTaken when its name is taken where it would stand
     */
    Document start(NewDocument wanted, @Nullable DocumentId parent) {
        return transactions.executeWrite(status -> {
            var document = create.create(wanted);
            firstFacts(document, parent)
                    .ifPresent(facts -> save.save(new NewRevision(
                            document.id(),
                            LanguageTag.UND,
                            new Content(facts, ""),
                            0,
                            null,
                            wanted.author(),
                            "",
                            false)));
            return document;
        });
    }

    /** Empty where a fact is needed that nobody but a person knows, such as a number. */
    private Optional<Fields> firstFacts(Document document, @Nullable DocumentId parent) {
        var kind = Kinds.named(document.id().kind());
        var values = new LinkedHashMap<String, Object>();
        values.put("slug", document.id().name());
        if (parent != null) {
            values.put("parent", parent.name());
        }
        values.put("order", nextOrder(document.id(), parent));
        values.put(
                "review-by",
                LocalDate.now(clock).plusMonths(MONTHS_UNTIL_REVIEW).toString());
        for (var list : List.of("stages", "groups", "corridors", "sources")) {
            values.put(list, List.of());
        }
        values.keySet().retainAll(kind.factKeys());
        var facts = Fields.of(values);
        return kind.isTree() && kind.problemsOfFacts(facts).isEmpty() ? Optional.of(facts) : Optional.empty();
    }

    private int nextOrder(DocumentId document, @Nullable DocumentId parent) {
        return revisions.latestFacts(List.of(document.kind())).stream()
                .filter(facts -> Place.of(facts.document(), facts.content().fields())
                        .above()
                        .equals(Optional.ofNullable(parent)))
                .map(facts -> facts.content().fields().number("order").orElse(0))
                .max(Integer::compare)
                .map(most -> most + ORDER_STEP)
                .orElse(ORDER_STEP);
    }

    /** What the form of its facts begins with where they could not be saved yet. */
    static Map<String, String> proposed(Document document) {
        return Map.of(FormNames.FIELD + "slug", document.id().name());
    }
}
