package org.waymark.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Content;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.content.NotAudio;
import org.waymark.content.OggOpus;
import org.waymark.content.Recording;
import org.waymark.publishing.EditionContents;
import org.waymark.publishing.PublishedText;

/** The recordings of an edition. One that reads other words than its text says today is in no edition. */
class Recordings {
    private final EditionContents contents;
    private final Bodies bodies;

    Recordings(EditionContents contents, Bodies bodies) {
        this.contents = contents;
        this.bodies = bodies;
    }

    /** The paths of all files that the texts of a document bring into the edition. */
    List<String> files(DocumentId document, Map<LanguageTag, PublishedText> texts) {
        var files = new ArrayList<String>();
        texts.values()
                .forEach(text ->
                        of(document, text).stream().flatMap(Recordings::paths).forEach(files::add));
        return files;
    }

    /** The paths of the files of one recording. */
    static Stream<String> paths(Recording recording) {
        return Stream.concat(
                Stream.of(Assets.path(recording.opus(), Assets.OPUS)),
                recording.mp3().map(mp3 -> Assets.path(mp3, Assets.MP3)).stream());
    }

    /** What stands on the page of the document; null where nobody may hear anything. */
    @Nullable View view(DocumentId document, PublishedText text, Speech speech) {
        return of(document, text)
                .map(recording -> view("listen.recorded", recording, speech))
                .orElse(null);
    }

    /** @param label the key of how it is called; takes {@code duration} and {@code size} */
    View view(String label, Recording recording, Speech speech) {
        byte[] opus = bytes(recording.opus());
        return new View(
                speech.say(label, Map.of("duration", speech.duration(millis(opus)), "size", speech.size(opus.length))),
                "/" + Assets.path(recording.opus(), Assets.OPUS),
                recording.mp3().map(mp3 -> "/" + Assets.path(mp3, Assets.MP3)).orElse(null),
                recording
                        .mp3()
                        .map(mp3 -> speech.say("listen.mp3", "size", speech.size(bytes(mp3).length)))
                        .orElse(null));
    }

    private Optional<Recording> of(DocumentId document, PublishedText text) {
        if (!text.fields().has(Recording.OPUS)) {
            return Optional.empty();
        }
        var body = bodies.of(document).getOrDefault(text.language(), "");
        return Recording.current(new Content(text.fields(), body));
    }

    /** Of a recording or a picture. */
    byte[] bytes(String hash) {
        Supplier<IllegalStateException> missing =
                () -> new IllegalStateException("something was saved without its file " + hash);
        return contents.media(hash).orElseThrow(missing);
    }

    private static int millis(byte[] opus) {
        try {
            return OggOpus.read(opus).millis();
        } catch (NotAudio e) {
            throw new IllegalStateException("a recording was imported that nobody can play: " + e.why(), e);
        }
    }

    /**
     * What readers tap on.
     *
     * @param label how long and how large it is
     * @param mp3 null where there is none
     */
    record View(
            String label,
            String opus,
            @Nullable String mp3,
            @Nullable String mp3Label) {}
}
