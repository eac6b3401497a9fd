package org.waymark.review;

import jakarta.inject.Singleton;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.documents.Document;
import org.waymark.documents.DocumentPaths;
import org.waymark.documents.Documents;
import org.waymark.documents.Revision;
import org.waymark.documents.Revisions;
import org.waymark.staff.OutOfReach;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** Finds the revision that an address or a form of the desk names, for those whose role reaches it. */
@Singleton
class RevisionAtDesk {
    private final Documents documents;
    private final Revisions revisions;
    private final DocumentPaths paths;

    RevisionAtDesk(Documents documents, Revisions revisions, DocumentPaths paths) {
        this.documents = documents;
        this.revisions = revisions;
        this.paths = paths;
    }

    /**
     * @throws OutOfReach when the person may not do that to it
     * @throws RevisionUnknown when there is none
     */
    Revision get(StaffMember person, Permission permission, String document, String language, int number) {
        if (!DocumentId.isWellFormed(document) || !LanguageTag.isWellFormed(language)) {
            throw new RevisionUnknown();
        }
        var id = DocumentId.parse(document);
        var tag = new LanguageTag(language);
        person.require(permission, tag, paths.path(id));
        return revisions.find(id, tag, number).orElseThrow(RevisionUnknown::new);
    }

    /** The same for whoever writes: facts and source texts need {@link Permission#WRITE}, translations less. */
    Revision toSubmit(StaffMember person, String document, String language, int number) {
        var found = get(person, Permission.TRANSLATE, document, language, number);
        boolean isTranslation = !found.language().equals(LanguageTag.UND)
                && !found.language().equals(document(found).sourceLanguage());
        if (!isTranslation) {
            person.require(Permission.WRITE, found.language(), paths.path(found.document()));
        }
        return found;
    }

    boolean mayReview(StaffMember person, Revision revision) {
        return person.may(Permission.REVIEW, revision.language(), paths.path(revision.document()));
    }

    boolean mayWrite(StaffMember person, Revision revision) {
        return person.may(Permission.WRITE, revision.language(), paths.path(revision.document()));
    }

    Document document(Revision revision) {
        return documents.get(revision.document());
    }

    static String address(Revision revision) {
        return "/desk/review/" + revision.name();
    }
}
