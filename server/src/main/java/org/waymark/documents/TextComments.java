package org.waymark.documents;

import java.util.List;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.staff.StaffMember;

/** What colleagues say about a text while it is written and reviewed. Whoever reviews keeps it; the forms show it. */
public interface TextComments {
    /** Those that nobody dealt with yet, oldest first, each beside the block of this body that it is about. */
    List<OpenComment> open(DocumentId document, LanguageTag language, String body);

    /** Says that a comment on that text is dealt with. One that is settled already, or is about another text, stays as it is. */
    void settle(DocumentId document, LanguageTag language, long comment, StaffMember person);
}
