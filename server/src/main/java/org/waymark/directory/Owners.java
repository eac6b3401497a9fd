package org.waymark.directory;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.documents.DocumentPaths;
import org.waymark.journal.Journal;
import org.waymark.staff.Permission;
import org.waymark.staff.Staff;
import org.waymark.staff.StaffMember;

/** Who sees to it that which facts stay true. Whoever may no longer change them owns them no longer. */
@Singleton
class Owners {
    private final OwnerRows rows;
    private final Staff staff;
    private final DocumentPaths paths;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;

    Owners(
            OwnerRows rows,
            Staff staff,
            DocumentPaths paths,
            Journal journal,
            TransactionOperations<Connection> transactions) {
        this.rows = rows;
        this.staff = staff;
        this.paths = paths;
        this.journal = journal;
        this.transactions = transactions;
    }

    Map<DocumentId, StaffMember> all() {
        var pathOf = paths.all();
        Map<Long, StaffMember> people =
                staff.all().stream().collect(Collectors.toMap(StaffMember::id, Function.identity()));
        var owners = new HashMap<DocumentId, StaffMember>();
        for (var row : rows.findAll()) {
            var document = DocumentId.parse(row.document());
            var owner = people.get(row.staff());
            if (owner != null && mayKeep(owner, document, pathOf)) {
                owners.put(document, owner);
            }
        }
        return owners;
    }

    /** Everybody to whom these facts could be given. */
    List<StaffMember> possible(DocumentId document) {
        return staff.all().stream()
                .filter(person -> mayKeep(person, document, paths::path))
                .toList();
    }

    /** @param owner null: everybody who may */
    void give(DocumentId document, @Nullable StaffMember owner, String by) {
        transactions.executeWrite(status -> {
            rows.deleteByDocument(document.toString());
            if (owner != null) {
                rows.save(new OwnerRow(document.toString(), owner.id()));
            }
            return journal.record(
                    by, "give-to-owner", document.toString(), owner == null ? "everybody" : owner.journalName());
        });
    }

    private static boolean mayKeep(
            StaffMember person, DocumentId document, Function<DocumentId, List<DocumentId>> pathOf) {
        return person.may(Permission.WRITE, LanguageTag.UND, pathOf.apply(document));
    }
}
