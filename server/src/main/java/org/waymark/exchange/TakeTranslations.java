package org.waymark.exchange;

import jakarta.inject.Singleton;
import java.util.List;
import org.waymark.documents.InvalidFields;
import org.waymark.documents.NoSuchRevision;
import org.waymark.documents.RevisionMovedOn;
import org.waymark.documents.SaveRevision;
import org.waymark.documents.SourceRevisionUnknown;
import org.waymark.exchange.DocumentReport.Problem;

/** Saves what a file brought back: every document that can be, whatever becomes of the others. Approves nothing. */
@Singleton
class TakeTranslations {
    private final SaveRevision save;

    TakeTranslations(SaveRevision save) {
        this.save = save;
    }

    List<DocumentReport> take(List<DocumentReport> checked) {
        return checked.stream().map(this::take).toList();
    }

    private DocumentReport take(DocumentReport checked) {
        var wanted = checked.wanted();
        if (wanted == null) {
            return checked;
        }
        try {
            save.save(wanted);
            return checked.saved();
        } catch (RevisionMovedOn | NoSuchRevision moved) {
            return checked.refused(new Problem("desk.exchange.stale-target", ""));
        } catch (SourceRevisionUnknown unknown) {
            return checked.refused(new Problem("desk.exchange.stale-source", ""));
        } catch (InvalidFields invalid) {
            return checked.refused(invalid.problems());
        }
    }
}
