package org.waymark.media;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.waymark.content.NotAudio;
import org.waymark.content.OggOpus;
import org.waymark.content.Recording;
import org.waymark.documents.DocumentList;
import org.waymark.documents.Media;
import org.waymark.documents.Revision;
import org.waymark.language.Formats;
import org.waymark.staff.DeskPages;

/** The page about the recording of one text. */
@Singleton
class RecordingPage {
    private static final Set<String> DONE = Set.of("saved", "removed");

    private final Media media;
    private final DocumentList documents;
    private final Formats formats;
    private final DeskPages pages;

    RecordingPage(Media media, DocumentList documents, Formats formats, DeskPages pages) {
        this.media = media;
        this.documents = documents;
        this.formats = formats;
        this.pages = pages;
    }

    /**
     * @param writes whether this person may change it
     * @param problem the key of what was wrong with the file just sent; empty for nothing
     */
    MutableHttpResponse<?> of(HttpRequest<?> request, Revision text, boolean writes, String done, String problem) {
        var language = pages.language(request);
        var id = text.document();
        var fields = text.content().fields();
        var address = "/desk/media/" + id + "/" + text.language() + "/recording";
        var model = new HashMap<String, Object>();
        model.put("address", address);
        model.put("number", text.number());
        model.put("id", id.toString());
        model.put("subject", documents.titles(List.of(id), language).getOrDefault(id, id.toString()));
        model.put("languageName", formats.languageName(language, text.language().value()));
        model.put("writes", writes);
        model.put("done", DONE.contains(done) ? "desk.recording.done." + done : "");
        model.put("problem", problem);
        model.put("outdated", Recording.current(text.content()).isEmpty());
        fields.text(Recording.OPUS).flatMap(media::find).ifPresent(opus -> {
            model.put("duration", formats.duration(language, millis(opus)));
            model.put("opus", formats.size(language, opus.length));
        });
        fields.text(Recording.MP3).ifPresent(hash -> model.put("mp3", formats.size(language, media.weight(hash))));
        return pages.page(request, "desk/media/recording", "desk.recording.title", model);
    }

    private static int millis(byte[] opus) {
        try {
            return OggOpus.read(opus).millis();
        } catch (NotAudio e) {
            return 0;
        }
    }
}
