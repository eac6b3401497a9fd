package org.waymark.campaigns;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.campaigns.channels.MessageText;
import org.waymark.campaigns.channels.PushText;
import org.waymark.content.Content;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.content.PlainBody;
import org.waymark.documents.Revision;
import org.waymark.documents.Revisions;
import org.waymark.language.Formats;
import org.waymark.language.Language;
import org.waymark.language.Languages;
import org.waymark.language.Words;
import org.waymark.publishing.EditionContents;
import org.waymark.publishing.Editions;
import org.waymark.publishing.HouseImprint;
import org.waymark.rendering.TakenAlong;
import org.waymark.review.Approvals;

/** Makes of the approved texts of a message what goes out, with the help lines and addresses that readers have now. */
@Singleton
class OutgoingTexts {
    private final Approvals approvals;
    private final Revisions revisions;
    private final Editions editions;
    private final TakenAlong along;
    private final HouseImprint imprint;
    private final Languages languages;
    private final Words words;
    private final Formats formats;

    OutgoingTexts(
            Approvals approvals,
            Revisions revisions,
            Editions editions,
            TakenAlong along,
            HouseImprint imprint,
            Languages languages,
            Words words,
            Formats formats) {
        this.approvals = approvals;
        this.revisions = revisions;
        this.editions = editions;
        this.along = along;
        this.imprint = imprint;
        this.languages = languages;
        this.words = words;
        this.formats = formats;
    }

    /** For each language of the audience whose readers get the message, in the order of the plan. */
    List<Outgoing> of(Plan plan, MessageStanding message) {
        Map<LanguageTag, Revision> approved = new HashMap<>();
        approvals
                .newestOf(List.of(message.document()))
                .forEach(each -> approved.put(each.language(), revisions.get(each.revision())));
        var edition = editions.current().map(each -> editions.contents(each.number()));
        var all = new ArrayList<Outgoing>();
        plan.audience().languages().forEach((language, when) -> written(message, language, when)
                .flatMap(tag -> Optional.ofNullable(approved.get(tag)))
                .map(text -> outgoing(message, languages.get(language), text, edition))
                .ifPresent(all::add));
        return all;
    }

    /** The language of the text that these readers get; empty for none. */
    private static Optional<LanguageTag> written(MessageStanding message, LanguageTag language, WhenNotReady when) {
        if (message.in(language) == TextState.APPROVED) {
            return Optional.of(language);
        }
        return when == WhenNotReady.FALL_BACK ? Optional.of(message.source()) : Optional.empty();
    }

    private Outgoing outgoing(
            MessageStanding message, Language reader, Revision text, Optional<EditionContents> edition) {
        var missing = new ArrayList<DocumentId>();
        PlainBody.parts(text.content().body()).stream()
                .flatMap(part -> Stream.ofNullable(part.shown()))
                .filter(id -> line(edition, id, reader).isEmpty())
                .forEach(missing::add);
        return new Outgoing(
                reader.tag(),
                text,
                revisions.latest(text.document(), text.language()).orElse(text),
                text(message, reader, text.language(), text.content(), edition),
                text(message, reader, text.language(), PlainSigns.of(text.content()), edition),
                missing,
                push(message, reader, text));
    }

    private MessageText text(
            MessageStanding message,
            Language reader,
            LanguageTag written,
            Content content,
            Optional<EditionContents> edition) {
        var lines = PlainBody.parts(content.body()).stream()
                .flatMap(part ->
                        part.shown() == null ? Stream.of(part.words()) : line(edition, part.shown(), reader).stream())
                .toList();
        return new MessageText(
                notice(reader, written),
                content.fields().textOrEmpty("title"),
                lines,
                along.address(message.leadsTo()).orElse(""));
    }

    /** The title only where it is harmless, and in the language of whoever holds the phone. */
    private PushText push(MessageStanding message, Language reader, Revision text) {
        boolean told = !message.sensitive() && text.language().equals(reader.tag());
        var publisher = imprint.get().publisher();
        return new PushText(
                publisher.isEmpty() ? words.say(reader.tag(), "site.name") : publisher,
                told ? text.content().fields().textOrEmpty("title") : words.say(reader.tag(), "alerts.neutral"));
    }

    private Optional<String> line(Optional<EditionContents> edition, DocumentId id, Language reader) {
        return edition.flatMap(contents -> along.line(contents, id, reader));
    }

    private String notice(Language reader, LanguageTag written) {
        return reader.tag().equals(written)
                ? ""
                : words.say(
                        reader.tag(),
                        "notice.fallback",
                        Map.of("language", formats.languageName(reader.tag(), written.value())));
    }
}
