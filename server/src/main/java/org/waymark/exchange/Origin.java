package org.waymark.exchange;

import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.documents.TranslationSheet;

/**
 * Which revisions a file was made from, as {@code file/@original} of XLIFF says it and every tool keeps it:
 * {@code waymark:page:keep-your-documents?en=3&ar=2}.
 */
record Origin(String document, int sourceRevision, int basedOn) {
    private static final Pattern WRITTEN =
            Pattern.compile("waymark:([a-z0-9-]+:[a-z0-9-]+)\\?[A-Za-z0-9-]+=([0-9]{1,9})&[A-Za-z0-9-]+=([0-9]{1,9})");

    static String of(TranslationSheet sheet) {
        return "waymark:" + sheet.document() + "?" + sheet.source() + "=" + sheet.sourceRevision() + "&"
                + sheet.target() + "=" + sheet.basedOn();
    }

    /** Empty for what is none of ours. */
    static Optional<Origin> parse(String original) {
        var found = WRITTEN.matcher(original);
        return found.matches()
                ? Optional.of(
                        new Origin(found.group(1), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3))))
                : Optional.empty();
    }
}
