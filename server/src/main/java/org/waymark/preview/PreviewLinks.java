package org.waymark.preview;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.waymark.content.LanguageTag;
import org.waymark.documents.DocumentPaths;
import org.waymark.documents.Revision;
import org.waymark.documents.Revisions;
import org.waymark.journal.Journal;
import org.waymark.staff.Permission;
import org.waymark.staff.SecretToken;
import org.waymark.staff.Staff;
import org.waymark.staff.StaffMember;

/**
 * Links that show one saved version to whoever has them. They end by themselves, or when somebody ends them, or when
 * whoever made one may no longer read it.
 */
@Singleton
class PreviewLinks {
    private final PreviewLinkRows rows;
    private final Revisions revisions;
    private final DocumentPaths paths;
    private final Staff staff;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    PreviewLinks(
            PreviewLinkRows rows,
            Revisions revisions,
            DocumentPaths paths,
            Staff staff,
            Journal journal,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.rows = rows;
        this.revisions = revisions;
        this.paths = paths;
        this.staff = staff;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The secret of the link; it is stored nowhere. */
    SecretToken make(StaffMember me, Revision revision, LanguageTag shownIn, Duration valid) {
        var token = SecretToken.random();
        var now = clock.instant();
        return transactions.executeWrite(status -> {
            rows.save(new PreviewLinkRow(
                    null, token.hash(), revision.id(), shownIn.value(), me.id(), now, now.plus(valid), null));
            journal.record(me.journalName(), "make-preview-link", revision.name(), valid.toHours() + " hours");
            return token;
        });
    }

    /**
     * From now on it opens nothing; one that is over stays so.
     *
     * @throws NothingToPreview when the version has no such link
     */
    void end(StaffMember me, Revision revision, long link) {
        transactions.executeWrite(status -> {
            var row = rows.findByIdAndRevision(link, revision.id()).orElseThrow(NothingToPreview::new);
            if (!row.isOpen(clock.instant())) {
                return false;
            }
            rows.update(row.ended(clock.instant()));
            journal.record(me.journalName(), "end-preview-link", revision.name(), "");
            return true;
        });
    }

    /** Those that open it, newest first. */
    List<PreviewLinkRow> open(Revision revision) {
        return rows.findByRevisionOrderByMadeAtDesc(revision.id()).stream()
                .filter(row -> isOpen(row, revision))
                .toList();
    }

    /**
     * What the link shows.
     *
     * @throws PreviewLinkOver when it opens nothing, or no longer
     */
    Opened use(SecretToken token) {
        return rows.findByTokenHash(token.hash())
                .flatMap(row -> revisions
                        .find(row.revision())
                        .filter(revision -> isOpen(row, revision))
                        .flatMap(revision -> maker(row).map(maker -> new Opened(row, revision, maker))))
                .orElseThrow(PreviewLinkOver::new);
    }

    /** A link, what it shows, and who made it. */
    record Opened(PreviewLinkRow link, Revision revision, StaffMember maker) {}

    private boolean isOpen(PreviewLinkRow row, Revision revision) {
        return row.isOpen(clock.instant())
                && maker(row)
                        .filter(maker ->
                                maker.may(Permission.READ_DRAFTS, revision.language(), paths.path(revision.document())))
                        .isPresent();
    }

    /** Who made it. */
    Optional<StaffMember> maker(PreviewLinkRow row) {
        return staff.find(row.staff());
    }
}
