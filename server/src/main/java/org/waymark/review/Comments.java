package org.waymark.review;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.content.Blocks;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.documents.BlockDifference;
import org.waymark.documents.OpenComment;
import org.waymark.documents.Revision;
import org.waymark.documents.Revisions;
import org.waymark.documents.TextComments;
import org.waymark.journal.Journal;
import org.waymark.staff.StaffMember;

/** What colleagues say about the blocks of a text. A comment stays with its block, however the text goes on. */
@Singleton
class Comments implements TextComments {
    static final int LONGEST = 2_000;
    private static final int QUOTED = 80;

    private final CommentRows rows;
    private final SettledRows settled;
    private final Revisions revisions;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    Comments(
            CommentRows rows,
            SettledRows settled,
            Revisions revisions,
            Journal journal,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.rows = rows;
        this.settled = settled;
        this.revisions = revisions;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param block of the revision's body, from 1; one that it does not have stands for the revision as a whole */
    void add(Revision revision, int block, StaffMember person, String words) {
        boolean exists =
                block > 0 && block <= Blocks.of(revision.content().body()).size();
        transactions.executeWrite(status -> {
            rows.save(new CommentRow(
                    null, revision.id(), exists ? block : 0, person.journalName(), clock.instant(), words));
            return journal.record(person.journalName(), "comment", revision.name(), "");
        });
    }

    @Override
    public void settle(DocumentId document, LanguageTag language, long comment, StaffMember person) {
        transactions.executeWrite(status -> {
            var open = open(document, language).stream().anyMatch(each -> each.number() == comment);
            if (open) {
                settled.save(new SettledRow(comment, person.journalName(), clock.instant()));
                journal.record(person.journalName(), "settle-comment", document + "/" + language, "");
            }
            return open;
        });
    }

    @Override
    public List<OpenComment> open(DocumentId document, LanguageTag language, String body) {
        var open = open(document, language);
        if (open.isEmpty()) {
            return List.of();
        }
        var said = revisions
                .among(open.stream().map(CommentRow::revision).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Revision::id, Function.identity()));
        var moves = new HashMap<Long, Map<Integer, Integer>>();
        return open.stream()
                .map(row -> {
                    var then = Objects.requireNonNull(said.get(row.revision()))
                            .content()
                            .body();
                    var moved = moves.computeIfAbsent(row.revision(), id -> moved(then, body));
                    int block = row.block() == 0 ? 0 : moved.getOrDefault(row.block(), -1);
                    return new OpenComment(
                            row.number(), block, quote(then, row.block()), row.person(), row.at(), row.words());
                })
                .toList();
    }

    private List<CommentRow> open(DocumentId document, LanguageTag language) {
        return rows.open(document.toString(), language.value());
    }

    /** Where the blocks of one body are in another; those that are gone are absent. */
    private static Map<Integer, Integer> moved(String from, String to) {
        var moved = new HashMap<Integer, Integer>();
        int was = 0;
        int is = 0;
        for (var difference : BlockDifference.between(from, to)) {
            was += difference.isAdded() ? 0 : 1;
            is += difference.isRemoved() ? 0 : 1;
            if (!difference.isAdded() && !difference.isRemoved()) {
                moved.put(was, is);
            }
        }
        return moved;
    }

    private static String quote(String body, int block) {
        var blocks = Blocks.of(body);
        return block < 1 || block > blocks.size()
                ? ""
                : GateView.beginning(blocks.get(block - 1).text(), QUOTED);
    }
}
