package org.waymark.documents;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.content.Content;
import org.waymark.content.Sentence;
import org.waymark.staff.StaffMember;

/** Saves what stands in a form. When somebody else saved in between, it is merged as this person chooses, and never lost. */
@Singleton
class SaveForm {
    /** The button that takes the merged text back into the form instead of saving it. */
    static final String GO_ON = "go-on";

    private final SaveRevision save;
    private final Revisions revisions;
    private final Drafts drafts;

    SaveForm(SaveRevision save, Revisions revisions, Drafts drafts) {
        this.save = save;
        this.revisions = revisions;
        this.drafts = drafts;
    }

    SavingOutcome save(StaffMember me, TextForm form) {
        return form.typed().has(FormNames.MERGE_WITH) ? merge(me, form) : attempt(me, form);
    }

    private SavingOutcome merge(StaffMember me, TextForm form) {
        var text = form.text();
        var latest = revisions
                .find(text.document().id(), text.language(), form.typed().number(FormNames.MERGE_WITH))
                .orElseThrow(DocumentUnknown::new);
        var merge = ContentMerge.of(base(form), form.content(), latest.content());
        var chosen = merge.chosen(form.typed());
        if (chosen.isEmpty()) {
            return new SavingOutcome.MovedOn(form, merge, latest, true);
        }
        var merged = form.saying(chosen.get(), latest.number());
        return form.deed().equals(GO_ON) ? new SavingOutcome.GoOn(merged) : attempt(me, merged);
    }

    private Content base(TextForm form) {
        return revisions
                .find(form.text().document().id(), form.text().language(), form.basedOn())
                .map(Revision::content)
                .orElse(RevisionMovedOn.NOTHING);
    }

    private SavingOutcome attempt(StaffMember me, TextForm form) {
        try {
            var saved = save.save(form.by(me));
            drafts.erase(me, form.text());
            return new SavingOutcome.Saved(saved);
        } catch (InvalidFields invalid) {
            return new SavingOutcome.Refused(form, byPath(invalid));
        } catch (PlaceTaken taken) {
            return new SavingOutcome.Refused(form, Map.of("slug", taken.sentence()));
        } catch (PlaceInCircle circle) {
            return new SavingOutcome.Refused(form, Map.of("parent", circle.sentence()));
        } catch (NoSuchRevision | SourceRevisionUnknown outOfDate) {
            throw new FormMakesNoSense(outOfDate);
        } catch (RevisionMovedOn moved) {
            var merge = ContentMerge.of(moved.base(), moved.mine(), moved.theirs());
            return new SavingOutcome.MovedOn(form, merge, moved.latest(), false);
        }
    }

    private static Map<String, Sentence> byPath(InvalidFields invalid) {
        return invalid.problems().stream()
                .collect(Collectors.toMap(FieldProblem::path, FieldProblem::sentence, (first, second) -> first));
    }
}
