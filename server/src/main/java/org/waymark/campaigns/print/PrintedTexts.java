package org.waymark.campaigns.print;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.campaigns.MessageStanding;
import org.waymark.campaigns.Outgoing;
import org.waymark.content.Credits;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;
import org.waymark.content.PlainBody;
import org.waymark.language.Formats;
import org.waymark.language.Language;
import org.waymark.language.Languages;
import org.waymark.language.TextPieces;
import org.waymark.language.Words;
import org.waymark.publishing.Edition;
import org.waymark.publishing.EditionContents;
import org.waymark.publishing.Editions;
import org.waymark.rendering.PrintTemplates;
import org.waymark.rendering.TakenAlong;
import org.waymark.rendering.TakenAlong.HelpLine;

/** Lays out the approved texts of a message for paper, with the help lines and the short address that readers have now. */
@Singleton
class PrintedTexts {
    private final Editions editions;
    private final TakenAlong along;
    private final PrintTemplates templates;
    private final Languages languages;
    private final Words words;
    private final Formats formats;

    PrintedTexts(
            Editions editions,
            TakenAlong along,
            PrintTemplates templates,
            Languages languages,
            Words words,
            Formats formats) {
        this.editions = editions;
        this.along = along;
        this.templates = templates;
        this.languages = languages;
        this.words = words;
        this.formats = formats;
    }

    /**
     * Each of them, in this order; none before the first edition.
     *
     * @param place what the short address ends with, so that it is counted apart; empty for nothing
     */
    List<PrintedText> of(MessageStanding message, List<Outgoing> texts, String place) {
        return editions.current()
                .map(edition -> of(message, texts, place, editions.contents(edition.number())))
                .orElse(List.of());
    }

    private List<PrintedText> of(
            MessageStanding message, List<Outgoing> texts, String place, EditionContents contents) {
        var all = new ArrayList<PrintedText>();
        for (var text : texts) {
            all.add(of(message, text, place, contents).at(all.size()));
        }
        return all;
    }

    private PrintedText of(MessageStanding message, Outgoing outgoing, String place, EditionContents contents) {
        var reader = languages.get(outgoing.readers());
        var text = languages.get(outgoing.approved().language());
        var fields = outgoing.approved().content().fields();
        var body = PlainBody.parts(outgoing.approved().content().body());
        var parts = body.stream().flatMap(part -> parts(part, reader, contents)).toList();
        var until = until(message, body, contents);
        var brief = outgoing.text().address();
        var address = brief.isEmpty() || place.isEmpty() ? brief : brief + "?" + place;
        return new PrintedText(
                0,
                reader.tag().value(),
                reader.direction().html(),
                text.tag().value(),
                text.direction().html(),
                say(reader, "site.name"),
                along.pictogram(contents, message.leadsTo()),
                outgoing.text().notice(),
                notices(reader, outgoing, fields),
                fields.textOrEmpty("title"),
                parts,
                say(reader, "print.more"),
                address.isEmpty() ? "" : templates.code(address, say(reader, "share.code")),
                address,
                until.map(day -> say(reader, "verify.again", "date", formats.date(reader.tag(), day)))
                        .orElse(""),
                edition(reader, contents.edition()),
                say(reader, "footer.publisher", "publisher", contents.edition().publisher()));
    }

    /** A sentence each, since somebody reads it who walks by. */
    private Stream<PrintedText.Part> parts(PlainBody.Part part, Language reader, EditionContents contents) {
        return part.shown() == null
                ? TextPieces.sentences(part.words()).stream().map(words -> new PrintedText.Part(words, null))
                : along.helpLine(contents, part.shown(), reader).stream()
                        .map(line -> new PrintedText.Part("", line(line, reader)));
    }

    /** The name is marked where it is not in the language of the readers, or the text around it is not. */
    private static PrintedText.Line line(HelpLine line, Language reader) {
        var language = Optional.ofNullable(line.language()).orElse(reader);
        return new PrintedText.Line(
                line.name(), language.tag().value(), language.direction().html(), line.number(), line.where());
    }

    private List<String> notices(Language reader, Outgoing outgoing, Fields fields) {
        var credits = new Credits(fields);
        boolean translated = outgoing.approved().sourceRevision() != null || credits.isTranslation();
        if (!translated || credits.checkedBy().isPresent()) {
            return List.of();
        }
        return List.of(say(reader, credits.isByMachine() ? "notice.machine" : "notice.unchecked"));
    }

    private String edition(Language reader, Edition edition) {
        var day = edition.madeAt().atZone(ZoneOffset.UTC).toLocalDate();
        return words.say(
                reader.tag(),
                "about.edition.number",
                Map.of("number", edition.number().value(), "date", formats.date(reader.tag(), day)));
    }

    /** The first day on which the page it leads to, or a help line on it, is to be checked again. */
    private static Optional<LocalDate> until(
            MessageStanding message, List<PlainBody.Part> body, EditionContents contents) {
        var lines = body.stream().flatMap(part -> Stream.ofNullable(part.shown()));
        return GoodUntil.first(Stream.concat(Stream.ofNullable(message.leadsTo()), lines), contents);
    }

    private String say(Language reader, String key) {
        LanguageTag tag = reader.tag();
        return words.say(tag, key);
    }

    private String say(Language reader, String key, String name, String value) {
        return words.say(reader.tag(), key, Map.of(name, value));
    }
}
