package org.waymark.media;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.content.NamedFiles;
import org.waymark.content.Picture;
import org.waymark.content.Recording;
import org.waymark.documents.DocumentList;
import org.waymark.documents.ListedDocument;
import org.waymark.documents.Media;
import org.waymark.documents.RecordedTexts;
import org.waymark.documents.Revision;
import org.waymark.documents.Revisions;
import org.waymark.documents.WhereUsed;
import org.waymark.language.Formats;
import org.waymark.language.Language;
import org.waymark.language.Languages;
import org.waymark.language.Words;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** The pictures and recordings there are, as they were saved last. */
@Singleton
class MediaList {
    private final DocumentList documents;
    private final Revisions revisions;
    private final RecordedTexts recorded;
    private final Media media;
    private final WhereUsed whereUsed;
    private final Languages languages;
    private final Formats formats;
    private final Words words;

    MediaList(
            DocumentList documents,
            Revisions revisions,
            RecordedTexts recorded,
            Media media,
            WhereUsed whereUsed,
            Languages languages,
            Formats formats,
            Words words) {
        this.documents = documents;
        this.revisions = revisions;
        this.recorded = recorded;
        this.media = media;
        this.whereUsed = whereUsed;
        this.languages = languages;
        this.formats = formats;
        this.words = words;
    }

    /** By title. */
    List<PictureView> pictures(StaffMember me, LanguageTag language) {
        var facts = revisions.latestFacts(List.of(PictureForm.KIND)).stream()
                .collect(Collectors.toMap(Revision::document, each -> each));
        return documents.visibleTo(me, language).stream()
                .flatMap(
                        each -> Optional.ofNullable(facts.get(each.document().id()))
                                .map(found -> picture(each, found, me, language))
                                .stream())
                .toList();
    }

    private PictureView picture(ListedDocument listed, Revision facts, StaffMember me, LanguageTag language) {
        var id = listed.document().id();
        var text = revisions
                .latest(id, language)
                .or(() -> revisions.latest(id, listed.document().sourceLanguage()));
        var missing = languages.offered().stream()
                .map(Language::tag)
                .filter(tag -> !listed.languages().contains(tag.value()))
                .toList();
        return new PictureView(
                id.toString(),
                listed.title().text(),
                text.map(each -> each.content().fields().textOrEmpty(Picture.ALTERNATIVE))
                        .orElse(""),
                formats.size(
                        language, facts.content().fields().number(Picture.BYTES).orElse(0)),
                names(listed.languages().stream().map(LanguageTag::new).toList(), language),
                names(missing, language),
                whereUsed.of(id, me, language).size());
    }

    /** How an image is called. */
    String title(DocumentId image, LanguageTag language) {
        return documents.titles(List.of(image), language).getOrDefault(image, image.toString());
    }

    /** What a picture says in each language, those that readers are offered and have nothing of among them. */
    List<TextView> texts(DocumentId image, StaffMember me, LanguageTag language) {
        var latest = revisions.latest(image).stream()
                .filter(each -> !each.language().equals(LanguageTag.UND))
                .collect(Collectors.toMap(Revision::language, each -> each));
        var tags = new TreeSet<>(latest.keySet());
        languages.offered().stream().map(Language::tag).forEach(tags::add);
        return tags.stream()
                .filter(tag -> me.may(Permission.READ_DRAFTS, tag, List.of(image)))
                .map(tag -> new TextView(
                        tag.value(),
                        languages.find(tag).map(each -> each.direction().html()).orElse("ltr"),
                        formats.atStart(language, formats.languageName(language, tag.value())),
                        Optional.ofNullable(latest.get(tag))
                                .map(text -> text.content().fields().textOrEmpty(Picture.ALTERNATIVE))
                                .orElse("")))
                .sorted(Comparator.comparing(
                                (TextView each) -> each.alternative().isEmpty())
                        .thenComparing(TextView::name, formats.order(language)))
                .toList();
    }

    /** By the page they read. */
    List<RecordingView> recordings(StaffMember me, LanguageTag language) {
        var texts = recorded.visibleTo(me);
        var titles = documents.titles(texts.stream().map(Revision::document).toList(), language);
        return texts.stream()
                .map(text -> new RecordingView(
                        text.document().toString(),
                        text.language().value(),
                        titles.getOrDefault(text.document(), text.document().toString()),
                        formats.languageName(language, text.language().value()),
                        formats.size(
                                language,
                                NamedFiles.in(text.content().fields()).stream()
                                        .mapToInt(media::weight)
                                        .sum()),
                        Recording.current(text.content()).isEmpty()))
                .toList();
    }

    private String names(List<LanguageTag> tags, LanguageTag language) {
        return tags.stream()
                .map(tag -> formats.languageName(language, tag.value()))
                .sorted(formats.order(language))
                .collect(Collectors.joining(words.say(language, "list.separator")));
    }

    /**
     * A picture in the list.
     *
     * @param there the languages that have a text of it
     * @param missing those that readers are offered and that have none
     * @param uses how many documents show it
     */
    public record PictureView(
            String id, String title, String alternative, String size, String there, String missing, int uses) {}

    /** What a picture says in one language; an empty text where it says nothing yet. */
    public record TextView(String tag, String dir, String name, String alternative) {}

    /**
     * A recording in the list.
     *
     * @param outdated whether its text was changed since, so that readers are not offered it
     */
    public record RecordingView(String id, String tag, String title, String language, String size, boolean outdated) {}
}
