package org.waymark.links;

import java.util.List;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/**
 * Where facts or a text name an address.
 *
 * @param revision the id of what names it
 * @param source the language the document was written in
 * @param path the document and those it lies below
 * @param place a JSON pointer into the fields, or the number of a block
 */
record Use(
        String link,
        long revision,
        DocumentId document,
        LanguageTag language,
        LanguageTag source,
        List<DocumentId> path,
        String place) {

    boolean isFacts() {
        return language.equals(LanguageTag.UND);
    }

    boolean isTranslation() {
        return !isFacts() && !language.equals(source);
    }

    boolean mayBeReadBy(StaffMember person) {
        return person.may(Permission.READ_DRAFTS, language, path);
    }

    /** Facts and source texts are written, translations translated. */
    boolean mayBeWrittenBy(StaffMember person) {
        return person.may(isTranslation() ? Permission.TRANSLATE : Permission.WRITE, language, path);
    }

    /** Where the person can read or mend it. */
    String address(StaffMember person) {
        var text = "/desk/documents/" + document + "/" + language;
        if (!mayBeWrittenBy(person)) {
            return text + "/history";
        }
        return isTranslation() ? "/desk/translate/" + document + "/" + language : text;
    }
}
