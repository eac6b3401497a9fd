package org.waymark.documents;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.content.LanguageTag;
import org.waymark.language.Formats;

/**
 * What the page of a form has to say about itself.
 *
 * @param saved the number of the revision that was just saved, or is the latest and can be sent to review; 0 for none
 * @param justSaved whether it was saved a moment ago
 * @param draftKeptAt when the draft that is shown was kept; null where it is none
 * @param outdated whether somebody saved a newer revision than the draft was written over
 * @param machine the key of what came of asking a machine; empty where nobody did
 */
record Notice(int saved, boolean justSaved, @Nullable Instant draftKeptAt, boolean outdated, String machine) {
    static final Notice NOTHING = new Notice(0, false, null, false);

    Notice(int saved, boolean justSaved, @Nullable Instant draftKeptAt, boolean outdated) {
        this(saved, justSaved, draftKeptAt, outdated, "");
    }

    static Notice said(String machine) {
        return new Notice(0, false, null, false, machine);
    }

    static Notice latest(int number, boolean justSaved) {
        return new Notice(number, justSaved, null, false);
    }

    void into(Map<String, Object> model, LanguageTag language, Formats formats) {
        model.put("saved", saved);
        model.put("justSaved", justSaved);
        model.put("outdated", outdated);
        model.put("machineSaid", machine);
        if (draftKeptAt != null) {
            model.put("draftKeptAt", formats.moment(language, draftKeptAt));
        }
    }
}
