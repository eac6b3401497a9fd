package org.waymark.review;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.List;
import org.waymark.content.DocumentId;
import org.waymark.content.Kinds;
import org.waymark.content.LanguageTag;
import org.waymark.documents.DocumentPaths;
import org.waymark.documents.Documents;
import org.waymark.documents.Revision;
import org.waymark.staff.Permission;
import org.waymark.staff.Staff;
import org.waymark.staff.StaffMember;

/**
 * Who may approve what they wrote themselves: nobody, unless the house was set to it, there is nobody else who could, and
 * no reader is in danger: nothing sensitive, nothing a machine translated, and no help line or centre, whose numbers
 * somebody has to check.
 */
@Singleton
class OwnApproval {
    private final boolean wanted;
    private final Staff staff;
    private final Documents documents;
    private final DocumentPaths paths;

    OwnApproval(
            @Value("${waymark.desk.own-approval:false}") boolean wanted,
            Staff staff,
            Documents documents,
            DocumentPaths paths) {
        this.wanted = wanted;
        this.staff = staff;
        this.documents = documents;
        this.paths = paths;
    }

    /** Whether this person may approve that revision of their own. */
    boolean allows(Revision revision, StaffMember person) {
        return revision.author().equals(person.journalName())
                && !revision.content().isMachineMade()
                && allows(
                        revision.document(),
                        revision.language(),
                        documents.get(revision.document()).sensitive(),
                        person);
    }

    /** The same of what this person wrote, where more is known of it. */
    boolean allows(DocumentId document, LanguageTag language, boolean sensitive, StaffMember author) {
        return wanted
                && !sensitive
                && !Kinds.named(document.kind()).needsVerification()
                && isAlone(language, paths.path(document), author);
    }

    private boolean isAlone(LanguageTag language, List<DocumentId> path, StaffMember person) {
        var reviewers = staff.all().stream()
                .filter(each -> each.may(Permission.REVIEW, language, path))
                .toList();
        return reviewers.size() == 1 && reviewers.get(0).id() == person.id();
    }
}
