package org.waymark.review;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;

/** Reads how documents stand in every language. */
@Singleton
class ReadMatrix {
    /**
     * The number under {@code major} is that of the newest revision of the source, up to the approved one, that changed
     * something for translations.
     */
    private static final String DOCUMENTS = """
            select d.id, d.source_language, d.sensitive, f.fields as facts, s.fields as heading, (
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
                            >= case when d.sensitive then 2 else 1 end)) as major
            from document d
            left join revision f on f.document = d.id and f.language = 'und' and f.number = (
                select max(x.number) from revision x where x.document = d.id and x.language = 'und')
            left join revision s on s.document = d.id and s.language = d.source_language and s.number = (
                select max(x.number) from revision x where x.document = d.id and x.language = d.source_language)
            """;

    private final TransactionOperations<Connection> transactions;

    ReadMatrix(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    List<MatrixDocument> all() {
        return read(null);
    }

    List<MatrixDocument> of(Collection<String> documents) {
        return documents.isEmpty() ? List.of() : read(documents);
    }

    private List<MatrixDocument> read(@Nullable Collection<String> only) {
        return transactions.executeRead(status -> {
            var scan = new MatrixScan(status.getConnection(), only);
            var standings = TextStandings.read(scan);
            var documents = new ArrayList<MatrixDocument>();
            scan.each(DOCUMENTS + scan.where("d.id"), row -> {
                var id = row.getString("id");
                documents.add(MatrixDocument.of(
                        DocumentId.parse(id),
                        new LanguageTag(row.getString("source_language")),
                        fields(row.getString("facts")),
                        fields(row.getString("heading")),
                        row.getInt("major"),
                        standings.of(id, row.getBoolean("sensitive"))));
            });
            return documents;
        });
    }

    private static Fields fields(@Nullable String json) {
        return json == null ? Fields.EMPTY : Fields.parse(json);
    }
}
