package org.waymark.campaigns.radio;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.campaigns.Outgoing;
import org.waymark.content.LanguageTag;
import org.waymark.content.PlainBody;
import org.waymark.language.Language;
import org.waymark.language.Languages;
import org.waymark.language.NumbersForTheEar;
import org.waymark.language.TextPieces;
import org.waymark.publishing.EditionContents;
import org.waymark.publishing.Editions;
import org.waymark.rendering.TakenAlong;
import org.waymark.rendering.TakenAlong.HelpLine;

/** Makes of the approved texts of a message what a speaker says, with numbers spelled for the ear. */
@Singleton
class RadioScripts {
    private final Editions editions;
    private final TakenAlong along;
    private final Languages languages;
    private final NumbersForTheEar ear;

    RadioScripts(Editions editions, TakenAlong along, Languages languages, NumbersForTheEar ear) {
        this.editions = editions;
        this.along = along;
        this.languages = languages;
        this.ear = ear;
    }

    RadioScript of(Outgoing outgoing) {
        var written = languages.get(outgoing.approved().language());
        var reader = languages.get(outgoing.readers());
        var content = outgoing.approved().content();
        var edition = editions.current().map(each -> editions.contents(each.number()));
        var passages = new ArrayList<RadioScript.Passage>();
        passages.add(sentence(written.tag(), content.fields().textOrEmpty("title")));
        PlainBody.parts(content.body())
                .forEach(part -> passages.addAll(passages(part, written.tag(), reader, edition)));
        return new RadioScript(
                reader.tag().value(),
                written.tag().value(),
                written.direction().html(),
                passages,
                ear.has(written.tag()),
                passages.stream().mapToInt(RadioScripts::words).sum());
    }

    private List<RadioScript.Passage> passages(
            PlainBody.Part part, LanguageTag written, Language reader, Optional<EditionContents> edition) {
        var shown = part.shown();
        if (shown == null) {
            return TextPieces.sentences(part.words()).stream()
                    .map(words -> sentence(written, words))
                    .toList();
        }
        return edition.flatMap(contents -> along.helpLine(contents, shown, reader)).stream()
                .map(line -> line(written, line))
                .toList();
    }

    private RadioScript.Passage sentence(LanguageTag written, String words) {
        return new RadioScript.Passage(ear.words(written, words), "");
    }

    private RadioScript.Passage line(LanguageTag written, HelpLine line) {
        var said = Stream.of(line.name(), ear.digits(written, line.number()), line.where())
                .filter(part -> !part.isEmpty())
                .toList();
        return new RadioScript.Passage(String.join(". ", said), line.number());
    }

    /** Nobody writes a number down that was said once. */
    private static int words(RadioScript.Passage passage) {
        return NumbersForTheEar.count(passage.said()) * (passage.number().isEmpty() ? 1 : 2);
    }
}
