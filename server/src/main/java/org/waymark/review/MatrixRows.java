package org.waymark.review;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * How documents stand in every language, in one statement. There are tens of thousands of rows, so that they are read
 * column by column: a repository, which looks up how each is to be read, takes seconds for them while the program is
 * new, and somebody waits.
 */
@Singleton
class MatrixRows {
    /**
     * Each text as often as its newest revision has events, oldest first; once where readers have it, since its events
     * say nothing more then. The number under {@code major} is that of the newest revision of a source, up to the
     * approved one, that changed something for translations. What is asked of all texts stands in the index
     * {@code revision_standing}: rows of {@code revision}, which carry whole bodies, are fetched for facts and sources alone.
     */
    private static final String STANDING = """
            select d.id, d.source_language, d.sensitive, h.id as revision, h.language, h.number, c.revision as live,
                case when h.language = d.source_language then (
                    select max(m.number) from revision m
                    where m.document = d.id and m.language = d.source_language and m.minor = false
                        and exists (
                            select 1 from revision a join review_event y on y.revision = a.id
                            where a.document = m.document and a.language = m.language and a.number >= m.number
                                and y.kind in ('approved', 'approved_alone', 'adopted')
                                and not exists (select 1 from review_event x
                                    where x.revision = a.id and x.kind = 'rejected' and x.id > y.id)
                            group by a.id
                            having max(case when y.kind = 'adopted' then 2 else 0 end) + count(distinct y.person)
                                >= case when d.sensitive then 2 else 1 end)) end as major,
                h.source_revision, h.saved_at, f.fields, h.machine, e.kind, e.person
            from document d
            left join (
                select r.id, r.document, r.language, r.number, r.source_revision, r.saved_at, r.machine from revision r
                where not exists (select 1 from revision x
                    where x.document = r.document and x.language = r.language and x.number > r.number)) h
                on h.document = d.id
            left join revision f
                on f.id = case when h.language = 'und' or h.language = d.source_language then h.id end
            left join edition_change c on c.document = h.document and c.language = h.language and c.edition = (
                select max(x.edition) from edition_change x where x.document = h.document and x.language = h.language)
            left join review_event e on e.revision = h.id and (c.revision is null or c.revision <> h.id)
            """;

    private static final String IN_ORDER = " order by d.id, h.language, e.id";

    private final TransactionOperations<Connection> transactions;

    MatrixRows(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    List<MatrixRow> all() {
        return read("", List.of());
    }

    List<MatrixRow> of(Collection<String> documents) {
        var places = String.join(", ", Collections.nCopies(documents.size(), "?"));
        return read(" where d.id in (" + places + ")", documents);
    }

    private List<MatrixRow> read(String where, Collection<String> documents) {
        return transactions.executeRead(status -> {
            try (var statement = status.getConnection().prepareStatement(STANDING + where + IN_ORDER)) {
                int place = 0;
                for (var document : documents) {
                    statement.setString(++place, document);
                }
                var rows = new ArrayList<MatrixRow>();
                try (var result = statement.executeQuery()) {
                    while (result.next()) {
                        rows.add(row(result));
                    }
                }
                return rows;
            }
        });
    }

    private static MatrixRow row(ResultSet result) throws SQLException {
        var savedAt = result.getObject("saved_at", OffsetDateTime.class);
        return new MatrixRow(
                result.getString("id"),
                result.getString("source_language"),
                result.getBoolean("sensitive"),
                result.getObject("revision", Long.class),
                result.getString("language"),
                result.getObject("number", Integer.class),
                result.getObject("live", Long.class),
                result.getObject("major", Integer.class),
                result.getObject("source_revision", Integer.class),
                savedAt == null ? null : savedAt.toInstant(),
                result.getString("fields"),
                result.getObject("machine", Boolean.class),
                result.getString("kind"),
                result.getString("person"));
    }
}
