package org.waymark.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.content.Content;
import org.waymark.content.Fields;
import org.waymark.content.Kind;
import org.waymark.content.NotAudio;
import org.waymark.content.Recording;
import org.waymark.content.Sound;
import org.waymark.documents.AddMedia;

/** Reads the recordings that lie beside the texts of one document: {@code ar.opus} and {@code ar.mp3} beside {@code ar.md}. */
final class ReadRecordings {
    /** Ending and field of each form. */
    static final Map<String, String> FORMS =
            Arrays.stream(Sound.values()).collect(Collectors.toUnmodifiableMap(Sound::ending, Sound::field));

    private final Path root;
    private final Kind kind;
    private final List<Path> files;
    private final List<Problem> problems;

    /** @param files all of the document */
    ReadRecordings(Path root, Kind kind, List<Path> files, List<Problem> problems) {
        this.root = root;
        this.kind = kind;
        this.files = files;
        this.problems = problems;
    }

    static boolean isRecording(Path file) {
        return FORMS.keySet().stream().anyMatch(file.toString()::endsWith);
    }

    /** Reports each that lies beside no text. */
    void refuseAlone() {
        for (var file : files) {
            if (isRecording(file) && !files.contains(beside(file, ".md"))) {
                report(
                        file,
                        "belongs to no text; name it like the text it reads, as " + name(beside(file, ".opus"))
                                + " beside " + name(beside(file, ".md")) + ", or take it out");
            }
        }
    }

    /** The text with the hashes of its recordings, and what is wrong with them. */
    Content with(Content text, FilePlaces places) {
        refuseTyped(text.fields(), places);
        var found = new HashMap<String, String>();
        FORMS.forEach((ending, field) -> {
            var file = beside(places.file(), ending);
            if (files.contains(file)) {
                hash(file).ifPresent(hash -> found.put(field, hash));
            }
        });
        var fields = text.fields();
        for (var recording : found.entrySet()) {
            fields = fields.with(recording.getKey(), recording.getValue());
        }
        var whole = new Content(fields, text.body());
        compare(whole, places);
        return whole;
    }

    private void refuseTyped(Fields fields, FilePlaces places) {
        for (var field : FORMS.values()) {
            if (fields.has(field)) {
                problems.add(places.error("/" + field, "“" + field + "” is said by the file beside; remove it here"));
            }
        }
    }

    private Optional<String> hash(Path file) {
        if (!kind.textKeys().contains(Recording.OPUS)) {
            report(
                    file,
                    "does not belong here; only what reads the same until its text is changed is recorded, and the"
                            + " numbers and hours of a " + kind + " are not in its text");
            return Optional.empty();
        }
        try {
            long size = Files.size(root.resolve(file));
            if (size > Recording.LARGEST) {
                report(
                        file,
                        "has " + size + " bytes, and " + Recording.LARGEST + " are the most a reader is asked to load;"
                                + " record it with 16 kbit/s in Opus, or make the page shorter");
                return Optional.empty();
            }
            return Optional.of(AddMedia.hash(audio(file, Files.readAllBytes(root.resolve(file)))));
        } catch (NotAudio e) {
            report(file, "is no recording that phones can play: " + e.why() + "; make it anew, and copy it whole");
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(root.resolve(file) + " cannot be read", e);
        }
    }

    private static byte[] audio(Path file, byte[] bytes) throws NotAudio {
        var form = file.toString().endsWith(Sound.MP3.ending()) ? Sound.MP3 : Sound.OPUS;
        form.check(bytes);
        return bytes;
    }

    private void compare(Content text, FilePlaces places) {
        var fields = text.fields();
        var opus = beside(places.file(), ".opus");
        boolean recorded = files.contains(opus);
        var today = Recording.wordsHash(text);
        var reads = fields.text(Recording.READS);
        if (reads.isPresent() && !recorded) {
            problems.add(places.error(
                    "/" + Recording.READS,
                    "there is no recording " + name(opus) + " beside; bring it, or remove this line"));
        } else if (reads.isEmpty() && recorded) {
            problems.add(places.error(
                    "/title",
                    name(opus) + " lies beside, and nothing says which words it reads; if it reads this text as it is"
                            + " now, write “" + Recording.READS + ": " + today + "” as the last line of the head"));
        } else if (reads.isPresent() && !reads.get().equals(today)) {
            problems.add(Problem.warning(
                    places.file(),
                    places.line("/" + Recording.READS),
                    "outdated: the text has changed since " + name(opus) + " was recorded, so readers are not offered"
                            + " it; record it anew and write “" + Recording.READS + ": " + today + "”"));
        }
        if (!recorded && files.contains(beside(places.file(), ".mp3"))) {
            report(
                    beside(places.file(), ".mp3"),
                    "is for phones that cannot play Opus; bring " + name(opus) + ", which is half as large, too");
        }
    }

    private static Path beside(Path file, String ending) {
        var name = name(file);
        int dot = name.lastIndexOf('.');
        return file.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ending);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private void report(Path file, String message) {
        problems.add(Problem.error(file, 1, message));
    }
}
