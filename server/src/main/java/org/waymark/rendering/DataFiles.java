package org.waymark.rendering;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.archive.Entry;
import org.waymark.content.Credits;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.content.References;
import org.waymark.data.DocumentData;
import org.waymark.data.FileData;
import org.waymark.data.Json;
import org.waymark.data.Remark;
import org.waymark.data.WithdrawnData;
import org.waymark.language.CountryZones;
import org.waymark.publishing.EditionContents;
import org.waymark.publishing.PublishedDocument;
import org.waymark.publishing.PublishedText;

/** Documents as data for other programs, in the words and under the remarks that readers get. */
class DataFiles {
    private final EditionContents contents;
    private final Reading reading;
    private final Prose prose;
    private final Recordings recordings;
    private final Snippets snippets;

    DataFiles(EditionContents contents, Reading reading, Prose prose, Recordings recordings, Snippets snippets) {
        this.contents = contents;
        this.reading = reading;
        this.prose = prose;
        this.recordings = recordings;
        this.snippets = snippets;
    }

    /** Whether readers of the language are shown the document. */
    boolean has(Route route) {
        return route.shape() == Route.Shape.DATA_GONE
                || reading.find(route.document()).isPresent();
    }

    Entry document(Route route) {
        var document = reading.site().get(route.document());
        var text = reading.text(document);
        return Entry.data(text.language().value(), 200, Json.MEDIA_TYPE, Json.bytes(data(document, text)));
    }

    Entry withdrawn(Route route) {
        var gone = contents.withdrawn().stream()
                .filter(one -> one.id().equals(route.document()))
                .findFirst()
                .orElseThrow();
        var movedTo = Optional.ofNullable(gone.movedTo())
                .filter(target -> reading.site().find(target).isPresent())
                .map(DocumentId::toString)
                .orElse(null);
        var reason = gone.reason().isBlank() ? null : gone.reason();
        var tombstone = WithdrawnData.of(gone.id().toString(), movedTo, reason);
        return Entry.data(null, 410, WithdrawnData.MEDIA_TYPE, Json.bytes(tombstone));
    }

    private DocumentData data(PublishedDocument document, PublishedText text) {
        var id = document.id();
        var fields = text.fields();
        var body = prose.markdown(document, text);
        return new DocumentData(
                id.toString(),
                id.kind(),
                language().value(),
                text.language().value(),
                document.sourceLanguage().value(),
                document.sensitive(),
                fields.textOrEmpty("title"),
                fields.text("summary").orElse(null),
                remarks(text),
                document.facts().asMap(),
                fields.without("title").without("summary").asMap(),
                body,
                prose.html(document, text),
                files(document, text),
                embeds(body),
                snippets.of(document),
                parent(document),
                reading.address(id).orElse(null),
                ShortAddresses.has(id) ? ShortAddresses.of(id) : null,
                id.kind().equals("hotline") ? zones(Site.country(document)) : null,
                reading.texts().languages(id).stream().map(LanguageTag::value).toList(),
                text.edition().value(),
                text.savedAt().toString());
    }

    private static List<String> zones(String country) {
        return CountryZones.of(country).stream().map(ZoneId::getId).toList();
    }

    private @Nullable List<FileData> files(PublishedDocument document, PublishedText text) {
        var paths = new ArrayList<>(Pictures.files(document));
        paths.addAll(recordings.files(document.id(), Map.of(text.language(), text)));
        return paths.isEmpty() ? null : paths.stream().map(path -> file(path)).toList();
    }

    private FileData file(String path) {
        return new FileData(Assets.mediaType(path), "/" + path, recordings.bytes(Assets.hash(path)).length);
    }

    private List<Remark> remarks(PublishedText text) {
        var remarks = new ArrayList<Remark>();
        if (!text.language().equals(language())) {
            remarks.add(Remark.FALLBACK);
        }
        if (Notices.isUnchecked(text)) {
            remarks.add(new Credits(text.fields()).isByMachine() ? Remark.MACHINE : Remark.UNCHECKED);
        }
        if (text.outdated()) {
            remarks.add(Remark.OUTDATED);
        }
        if (text.alone()) {
            remarks.add(Remark.ALONE);
        }
        return remarks;
    }

    private List<String> embeds(String body) {
        return References.in(body).embeds().stream()
                .map(embed -> embed.document())
                .filter(id -> reading.find(id).isPresent())
                .map(DocumentId::toString)
                .toList();
    }

    private @Nullable String parent(PublishedDocument document) {
        return Site.parent(document.facts())
                .filter(above -> reading.site().find(above).isPresent())
                .map(DocumentId::toString)
                .orElse(null);
    }

    private LanguageTag language() {
        return reading.speech().language().tag();
    }
}
