package org.waymark.campaigns;

import java.util.List;
import java.util.Optional;
import org.waymark.content.LanguageTag;
import org.waymark.language.Formats;

/** What the templates of campaigns see. */
public final class CampaignView {
    private CampaignView() {}

    /** A line of the list; {@code state} is a key of words. */
    public record Listed(String href, String name, String state, String period, String owner) {}

    /** Something that was said in the plan; {@code label} is a key of words. */
    public record Said(String label, String text) {}

    /**
     * A message with its texts.
     *
     * @param page the key of what is to be said of where it leads; empty for nothing
     */
    public record Message(
            String id,
            String title,
            String channels,
            String when,
            String leadsTo,
            String leadsToHref,
            String page,
            boolean sensitive,
            List<Cell> cells) {}

    /** A message in a language; {@code words} and {@code then} are keys of words. */
    public record Cell(String language, String state, String mark, String words, String then, String href) {}

    /** A language with how many pages there are in it. */
    public record Count(String language, String pages) {}

    /** Something that was decided; {@code what} is a key of words. */
    public record Decided(String what, String person, String when, String reason) {}

    /** From the first to the last day, as far as they are known. */
    static String period(Formats formats, LanguageTag language, Plan plan) {
        var from = Optional.ofNullable(plan.from()).map(day -> formats.date(language, day));
        var until = Optional.ofNullable(plan.until()).map(day -> formats.date(language, day));
        return from.isEmpty() && until.isEmpty() ? "" : from.orElse("…") + " – " + until.orElse("…");
    }
}
