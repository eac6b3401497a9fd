package org.waymark.preview;

import jakarta.inject.Singleton;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.documents.OwnDraft;
import org.waymark.documents.Revisions;
import org.waymark.staff.StaffMember;

/** Finds what an address names. Whether the person may see it was decided before: both are in the address. */
@Singleton
class Subjects {
    private final Revisions revisions;
    private final OwnDraft drafts;

    Subjects(Revisions revisions, OwnDraft drafts) {
        this.revisions = revisions;
        this.drafts = drafts;
    }

    /** @throws NothingToPreview when there is none */
    Subject saved(String document, String language, int number) {
        refuseNonsense(document, language);
        return revisions
                .find(DocumentId.parse(document), new LanguageTag(language), number)
                .map(Subject::of)
                .orElseThrow(NothingToPreview::new);
    }

    /**
     * What the person is writing and has not saved; nobody else can ask for it.
     *
     * @throws NothingToPreview when there is none
     */
    Subject unsaved(StaffMember me, String document, String language) {
        refuseNonsense(document, language);
        return drafts.find(me, document, language)
                .map(typed -> new Subject(
                        DocumentId.parse(document),
                        new LanguageTag(language),
                        typed.content(),
                        typed.sourceRevision(),
                        null))
                .orElseThrow(NothingToPreview::new);
    }

    private static void refuseNonsense(String document, String language) {
        if (!DocumentId.isWellFormed(document) || !LanguageTag.isWellFormed(language)) {
            throw new NothingToPreview();
        }
    }
}
