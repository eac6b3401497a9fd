package org.waymark.rendering;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.FactStatus;
import org.waymark.content.PlainBody;
import org.waymark.publishing.Notice;

/** The notices of pages in one language as templates show them; numbers come from the help lines of the same edition. */
class BannerViews {
    private final Banners banners;
    private final Reading reading;

    BannerViews(Banners banners, Reading reading) {
        this.banners = banners;
        this.reading = reading;
    }

    /**
     * One notice.
     *
     * @param id the same for what says the same
     * @param until when it goes by itself, as a program reads it
     * @param lastDay the same as a sentence
     * @param language said where it is not that of the page; null otherwise
     */
    record BannerView(
            String id,
            boolean warning,
            String until,
            String lastDay,
            Part title,
            String href,
            @Nullable String language,
            List<LineView> lines) {}

    /**
     * A sentence, or a help line with its number.
     *
     * @param dial null for a sentence
     */
    record LineView(
            Part words, Card.@Nullable Dial dial, @Nullable String where) {}

    List<BannerView> on(Route route) {
        return banners.on(route, reading.speech().language().tag()).stream()
                .flatMap(notice -> view(notice).stream())
                .toList();
    }

    private Optional<BannerView> view(Notice notice) {
        var speech = reading.speech();
        var reader = speech.language().tag();
        return Optional.ofNullable(notice.texts().get(reader)).flatMap(said -> reading.site()
                .address(notice.leadsTo())
                .map(path -> new BannerView(
                        id(notice, said),
                        notice.warning(),
                        notice.until().toString(),
                        speech.say("verify.again", "date", speech.date(notice.lastDay())),
                        reading.words(said.title(), said.written()),
                        reading.root() + path,
                        said.written().equals(reader)
                                ? null
                                : speech.say(
                                        "notice.fallback",
                                        "language",
                                        speech.languageName(said.written().value())),
                        lines(said))));
    }

    private List<LineView> lines(Notice.Wording said) {
        return PlainBody.parts(said.body()).stream()
                .flatMap(part -> part.shown() == null
                        ? Stream.of(new LineView(reading.words(part.words(), said.written()), null, null))
                        : line(part.shown()).stream())
                .toList();
    }

    /** Empty for a line that readers are not shown. */
    private Optional<LineView> line(DocumentId id) {
        return reading.find(id)
                .filter(line -> id.kind().equals("hotline"))
                .filter(line -> FactStatus.of(line.facts()).mayBeShown())
                .map(line -> new HotlineCards(reading.texts(), reading.speech()).inList(line, reading.text(line), ""))
                .filter(card -> !card.dials().isEmpty())
                .map(card -> new LineView(card.title(), card.dials().get(0), card.where()));
    }

    /** The same for what says the same. */
    static String id(Notice notice, Notice.Wording said) {
        var words = notice.subject() + "\n" + notice.from() + "\n" + said.title() + "\n" + said.body();
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return "n" + HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
