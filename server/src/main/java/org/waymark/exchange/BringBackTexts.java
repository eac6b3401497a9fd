package org.waymark.exchange;

import jakarta.inject.Singleton;
import java.util.List;
import org.waymark.staff.StaffMember;

/** Says what a file that was translated elsewhere would do, and does it once somebody wants it. */
@Singleton
public class BringBackTexts {
    private final CheckTranslations check;
    private final TakeTranslations take;

    BringBackTexts(CheckTranslations check, TakeTranslations take) {
        this.check = check;
        this.take = take;
    }

    /**
     * Document by document, in the order of the file. Saves nothing.
     *
     * @param note why, as the history will say
     * @throws UnreadableFile when it is broken, or none of ours
     */
    public List<DocumentReport> check(byte[] file, StaffMember me, String note) {
        return check.check(SheetFormat.of(file).read(file), me, note);
    }

    /** Saves as drafts what was found good; what somebody changed meanwhile is refused. */
    public List<DocumentReport> take(List<DocumentReport> checked) {
        return take.take(checked);
    }
}
