package org.waymark.documents;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Content;
import org.waymark.staff.StaffMember;

/** What somebody is writing and has not saved yet, for that person alone. */
@Singleton
public class OwnDraft {
    private final DeskTexts texts;
    private final Drafts drafts;

    OwnDraft(DeskTexts texts, Drafts drafts) {
        this.texts = texts;
        this.drafts = drafts;
    }

    /**
     * What was typed, right or wrong.
     *
     * @param sourceRevision what a translation is made from; null for what is none
     */
    public record Typed(Content content, @Nullable Integer sourceRevision) {}

    /** Empty where the person is writing nothing there. */
    public Optional<Typed> find(StaffMember me, String document, String language) {
        var text = texts.text(document, language);
        return drafts.find(me, text)
                .map(draft -> new TextForm(text, draft.typed()))
                .map(form -> new Typed(form.content(), form.sourceRevision()));
    }
}
