package org.waymark.publishing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;
import org.waymark.content.Recording;

/** A notice as the store keeps it. */
final class NoticeFields {
    private NoticeFields() {}

    static Fields of(Notice notice) {
        var texts = new TreeMap<String, Object>();
        notice.texts()
                .forEach((tag, said) -> texts.put(tag.value(), wording(said).asMap()));
        var fields = Fields.of(Map.of(
                "subject", notice.subject().toString(),
                "from", notice.from().toString(),
                "until", notice.until().toString(),
                "zone", notice.zone().getId(),
                "leads-to", notice.leadsTo().toString(),
                "ways",
                        notice.audience().ways().stream()
                                .map(way -> Map.of("from", way.from(), "to", way.to()))
                                .toList(),
                "stages", notice.audience().stages(),
                "groups", notice.audience().groups(),
                "texts", texts));
        fields = fields.with("warning", notice.warning()).with("places", places(notice));
        return notice.alert() == null
                ? fields
                : fields.with("alert", alert(notice.alert()).asMap());
    }

    private static Fields wording(Notice.Wording said) {
        var fields = Fields.of(Map.of("written", said.written().value(), "title", said.title(), "body", said.body()));
        var recording = said.recording();
        if (recording == null) {
            return fields;
        }
        var heard = fields.with(Recording.OPUS, recording.opus());
        return recording.mp3().map(mp3 -> heard.with(Recording.MP3, mp3)).orElse(heard);
    }

    private static Notice.Wording wordingOf(Fields said) {
        return new Notice.Wording(
                new LanguageTag(said.textOrEmpty("written")),
                said.textOrEmpty("title"),
                said.textOrEmpty("body"),
                said.text(Recording.OPUS)
                        .map(opus -> new Recording(opus, said.text(Recording.MP3)))
                        .orElse(null));
    }

    private static List<String> places(Notice notice) {
        return notice.places().stream().map(Enum::name).sorted().toList();
    }

    private static Fields alert(Notice.Alert alert) {
        return Fields.of(Map.of(
                "status", alert.status(),
                "category", alert.category(),
                "urgency", alert.urgency(),
                "severity", alert.severity(),
                "certainty", alert.certainty(),
                "countries", alert.countries()));
    }

    private static Notice.Alert alertOf(Fields fields) {
        return new Notice.Alert(
                fields.textOrEmpty("status"),
                fields.textOrEmpty("category"),
                fields.textOrEmpty("urgency"),
                fields.textOrEmpty("severity"),
                fields.textOrEmpty("certainty"),
                fields.texts("countries"));
    }

    static Notice notice(Fields fields) {
        var texts = new TreeMap<LanguageTag, Notice.Wording>();
        var all = fields.object("texts").orElse(Fields.EMPTY);
        all.asMap().keySet().forEach(tag -> all.object(tag)
                .ifPresent(said -> texts.put(new LanguageTag(tag), wordingOf(said))));
        return new Notice(
                DocumentId.parse(fields.textOrEmpty("subject")),
                Instant.parse(fields.textOrEmpty("from")),
                Instant.parse(fields.textOrEmpty("until")),
                ZoneId.of(fields.textOrEmpty("zone")),
                DocumentId.parse(fields.textOrEmpty("leads-to")),
                fields.texts("places").stream().map(Notice.Place::valueOf).collect(Collectors.toSet()),
                fields.object("alert").map(NoticeFields::alertOf).orElse(null),
                fields.flag("warning"),
                new PageAudience(
                        fields.objects("ways").stream()
                                .map(PageAudience.Way::of)
                                .toList(),
                        fields.texts("stages"),
                        fields.texts("groups")),
                texts);
    }
}
