package org.waymark.documents;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import org.waymark.content.Recording;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** The texts that somebody reads aloud, as they were saved last. */
@Singleton
public class RecordedTexts {
    private static final String NAMED = "%\"" + Recording.OPUS + "\":%";

    private final RevisionRows rows;
    private final DocumentPaths paths;

    RecordedTexts(RevisionRows rows, DocumentPaths paths) {
        this.rows = rows;
        this.paths = paths;
    }

    /** Ordered by document and language. */
    public List<Revision> visibleTo(StaffMember me) {
        return rows.mentioning(NAMED, NAMED).stream()
                .map(RevisionRow::revision)
                .filter(text -> text.content().fields().has(Recording.OPUS))
                .filter(text -> me.may(Permission.READ_DRAFTS, text.language(), paths.path(text.document())))
                .sorted(Comparator.comparing(Revision::document).thenComparing(Revision::language))
                .toList();
    }
}
