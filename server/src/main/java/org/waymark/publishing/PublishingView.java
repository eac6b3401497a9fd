package org.waymark.publishing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.documents.BlockDifference;
import org.waymark.documents.FieldDifference;
import org.waymark.review.OverriddenGate;

/** What the templates of releases, editions and withdrawals see. */
public final class PublishingView {
    private PublishingView() {}

    /**
     * One text or the facts, to tick.
     *
     * @param language its name; empty for facts
     */
    public record Item(long revision, String tag, String language, int number, boolean chosen) {}

    /**
     * A document with what can go out of it.
     *
     * @param unfinished names of the languages in which it is not ready
     * @param missing names of the languages in which there is nothing of it
     */
    public record Ready(String id, String title, List<Item> items, String unfinished, String missing) {}

    /**
     * A release that goes out by itself.
     *
     * @param edition its number; 0 for none
     */
    public record Planned(
            long id,
            String name,
            String person,
            String due,
            String state,
            boolean waiting,
            int edition,
            String problem,
            String about) {}

    /** A line of the list of editions. */
    public record Line(int number, String name, String person, String at, boolean current) {}

    /** A document or a zone to choose. */
    public record Choice(String value, String name, boolean chosen) {}

    /**
     * What an edition changed.
     *
     * @param deed the key of what happened to it
     * @param overridden by whom a gate was, and why; null for none
     */
    public record Changed(
            String title,
            String document,
            String language,
            String lang,
            String dir,
            String deed,
            List<FieldDifference> changedFields,
            List<BlockDifference> blocks,
            @Nullable OverriddenGate overridden) {
        Changed with(@Nullable OverriddenGate gate) {
            return new Changed(title, document, language, lang, dir, deed, changedFields, blocks, gate);
        }
    }

    /**
     * What was taken away.
     *
     * @param movedTo where its readers are sent; empty when it is gone
     */
    public record Gone(String title, String document, String movedTo, String reason) {}
}
