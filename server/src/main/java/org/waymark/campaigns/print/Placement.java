package org.waymark.campaigns.print;

import java.util.List;
import org.waymark.content.DocumentId;

/**
 * A place where something printed hangs, or many of it are given away.
 *
 * @param message what it says
 * @param languages of its readers
 * @param place what people call it
 * @param leadsTo the document behind its short address
 * @param code what the short address ends with
 * @param run what hangs there now
 */
record Placement(
        long id,
        long campaign,
        DocumentId message,
        Sheet sheet,
        List<String> languages,
        String place,
        DocumentId leadsTo,
        String code,
        PrintRun run) {
    Placement {
        languages = List.copyOf(languages);
    }

    boolean hangs() {
        return run.kind() != PrintRun.Kind.TAKEN_DOWN;
    }

    /** How the journal names it. */
    String journalName() {
        return sheet.word() + " " + code + " (" + place + ")";
    }
}
