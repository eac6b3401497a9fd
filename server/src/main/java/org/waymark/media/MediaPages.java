package org.waymark.media;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;
import org.waymark.content.Picture;
import org.waymark.documents.Revision;
import org.waymark.documents.WhereUsed;
import org.waymark.language.Formats;
import org.waymark.language.Languages;
import org.waymark.language.Words;
import org.waymark.staff.DeskPages;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** The pages about pictures. */
@Singleton
class MediaPages {
    private static final Set<String> DONE = Set.of("saved", "replaced");

    private final MediaList list;
    private final WhereUsed whereUsed;
    private final Languages languages;
    private final Formats formats;
    private final Words words;
    private final DeskPages pages;

    MediaPages(
            MediaList list, WhereUsed whereUsed, Languages languages, Formats formats, Words words, DeskPages pages) {
        this.list = list;
        this.whereUsed = whereUsed;
        this.languages = languages;
        this.formats = formats;
        this.words = words;
        this.pages = pages;
    }

    /** @param problem the key of what was wrong with the file just sent; empty for nothing */
    MutableHttpResponse<?> all(HttpRequest<?> request, StaffMember me, String problem) {
        var language = pages.language(request);
        return pages.page(
                request,
                "desk/media/media",
                "desk.media.title",
                Map.of(
                        "pictures",
                        list.pictures(me, language),
                        "recordings",
                        list.recordings(me, language),
                        "writes",
                        me.may(Permission.WRITE),
                        "problem",
                        problem));
    }

    /**
     * A picture before it is kept, and the form for what there is to say of it.
     *
     * @param was the weight of what was sent; 0 where that was said before
     */
    MutableHttpResponse<?> look(
            HttpRequest<?> request, CarriedPicture picture, PictureForm form, int was, Map<String, String> problems) {
        var model = carried(request, picture, was);
        var chosen = form.line(PictureForm.LANGUAGE);
        var language = pages.language(request);
        model.put("form", form.sent());
        model.put("problems", problems);
        model.put(
                "languages",
                languages.all().stream()
                        .map(each -> new ChoiceView(
                                each.tag().value(),
                                formats.languageName(language, each.tag().value()),
                                each.tag().value().equals(chosen.isEmpty() ? language.value() : chosen)))
                        .toList());
        return pages.page(request, "desk/media/look", "desk.media.look.title", model);
    }

    /** What would take the place of the picture that these facts name. */
    MutableHttpResponse<?> replacement(HttpRequest<?> request, CarriedPicture picture, Revision facts, int was) {
        var model = carried(request, picture, was);
        model.put("id", facts.document().toString());
        model.put("basedOn", facts.number());
        model.put("before", measures(pages.language(request), facts.content().fields()));
        return pages.page(request, "desk/media/replace", "desk.media.replace.title", model);
    }

    private Map<String, Object> carried(HttpRequest<?> request, CarriedPicture picture, int was) {
        var language = pages.language(request);
        var model = new HashMap<String, Object>();
        model.put("carried", picture.written());
        model.put("shown", picture.address());
        model.put("measures", measures(language, picture.picture(), picture.bytes().length));
        model.put("was", was == 0 ? "" : formats.size(language, was));
        return model;
    }

    /** @param problem the key of what was wrong with the file just sent; empty for nothing */
    MutableHttpResponse<?> one(HttpRequest<?> request, StaffMember me, Revision facts, String done, String problem) {
        var language = pages.language(request);
        var id = facts.document();
        var fields = facts.content().fields();
        var model = new HashMap<String, Object>();
        model.put("id", id.toString());
        model.put("number", facts.number());
        model.put("embed", "{{" + id + "}}");
        model.put("subject", list.title(id, language));
        model.put("measures", measures(language, fields));
        model.put("source", fields.textOrEmpty("source"));
        model.put("licence", fields.textOrEmpty("licence"));
        model.put("texts", list.texts(id, me, language));
        model.put("uses", whereUsed.of(id, me, language));
        model.put("writes", me.may(Permission.WRITE, LanguageTag.UND, List.of(id)));
        model.put("done", DONE.contains(done) ? "desk.media.done." + done : "");
        model.put("problem", problem);
        return pages.page(request, "desk/media/picture", "desk.media.picture.title", model);
    }

    private String measures(LanguageTag language, Fields facts) {
        return measures(
                language,
                facts.number(Picture.WIDTH).orElse(0),
                facts.number(Picture.HEIGHT).orElse(0),
                facts.number(Picture.BYTES).orElse(0));
    }

    private String measures(LanguageTag language, Picture picture, int bytes) {
        return measures(language, picture.width(), picture.height(), bytes);
    }

    private String measures(LanguageTag language, int width, int height, int bytes) {
        return words.say(
                language,
                "desk.media.measures",
                Map.of(
                        "width", formats.numeral(language, width),
                        "height", formats.numeral(language, height),
                        "size", formats.size(language, bytes)));
    }

    /** Something to choose from a list. */
    public record ChoiceView(String value, String name, boolean chosen) {}
}
