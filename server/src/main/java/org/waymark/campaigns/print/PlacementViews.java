package org.waymark.campaigns.print;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.content.LanguageTag;
import org.waymark.content.Sentence;
import org.waymark.language.Formats;
import org.waymark.rendering.TakenAlong;

/** Placements as the desk shows them. */
@Singleton
class PlacementViews {
    private final StillTrue stillTrue;
    private final TakenAlong along;
    private final Formats formats;

    PlacementViews(StillTrue stillTrue, TakenAlong along, Formats formats) {
        this.stillTrue = stillTrue;
        this.along = along;
        this.formats = formats;
    }

    /**
     * A placement.
     *
     * @param sheet a key of words
     * @param page where its message is printed
     * @param query what its sheet and its file are asked for with
     * @param address its short address; empty where the site does not know its own
     * @param wrong why it has to be replaced
     * @param changed what somebody has to look at
     */
    public record Shown(
            long id,
            String place,
            String sheet,
            String languages,
            String copies,
            String since,
            String page,
            String query,
            String address,
            List<Sentence> wrong,
            List<Sentence> changed) {}

    Shown shown(LanguageTag desk, Placement placement) {
        var verdict = stillTrue.of(placement, tag -> formats.languageName(desk, tag));
        return new Shown(
                placement.id(),
                placement.place(),
                "desk.print.sheet." + placement.sheet().word(),
                placement.languages().stream()
                        .map(tag -> formats.languageName(desk, tag))
                        .collect(Collectors.joining(", ")),
                formats.number(desk, placement.run().copies()),
                formats.date(desk, placement.run().putUp()),
                "/desk/campaigns/" + placement.campaign() + "/messages/" + placement.message() + "/print",
                "?sheet=" + placement.sheet().word() + "&language=" + String.join(",", placement.languages())
                        + "&place=" + placement.code(),
                along.address(placement.leadsTo())
                        .map(brief -> brief + "?" + placement.code())
                        .orElse(""),
                verdict.wrong(),
                verdict.changed());
    }
}
