package org.waymark.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.waymark.content.Fields;
import org.waymark.content.Kind;
import org.waymark.content.NotPicture;
import org.waymark.content.Picture;
import org.waymark.content.PictureFormat;
import org.waymark.documents.AddMedia;

/** Reads the picture that lies beside the facts of an image, {@code image.jpg} or {@code image.png}, and what it says of itself. */
final class ReadPicture {
    private static final String NAME = "image";

    private final Path root;
    private final Kind kind;
    private final List<Path> files;
    private final List<Problem> problems;

    /** @param files all of the document */
    ReadPicture(Path root, Kind kind, List<Path> files, List<Problem> problems) {
        this.root = root;
        this.kind = kind;
        this.files = files;
        this.problems = problems;
    }

    /** The name of the file whose facts these are; empty for what is no image. */
    static Optional<String> fileName(Fields facts) {
        return facts.text(Picture.FILE)
                .flatMap(file -> facts.text(Picture.FORMAT))
                .map(PictureFormat::of)
                .map(ReadPicture::fileName);
    }

    private static String fileName(PictureFormat format) {
        return NAME + format.ending();
    }

    /** Whether the file may lie there. */
    boolean expects(Path file) {
        return Picture.isOne(kind)
                && (file.endsWith(fileName(PictureFormat.JPEG)) || file.endsWith(fileName(PictureFormat.PNG)));
    }

    /** The facts with what the picture says; without, where there is none that readers could get. */
    Fields with(Fields facts, FilePlaces places) {
        if (!Picture.isOne(kind)) {
            return facts;
        }
        var typed = facts;
        for (var key : Picture.FACTS) {
            if (typed.has(key)) {
                problems.add(places.error("/" + key, "“" + key + "” is said by the picture beside; remove it here"));
            }
            typed = typed.without(key);
        }
        var beside = files.stream().filter(this::expects).toList();
        if (beside.size() != 1) {
            problems.add(places.error(
                    "/id",
                    (beside.isEmpty() ? "no picture lies beside" : "two pictures lie beside")
                            + "; put one there, named image.jpg or image.png"));
            return typed;
        }
        return merged(typed, beside.get(0));
    }

    private Fields merged(Fields facts, Path file) {
        try {
            byte[] bytes = Files.readAllBytes(root.resolve(file));
            var found = Picture.facts(bytes, AddMedia.hash(bytes));
            var merged = facts;
            for (var each : found.asMap().entrySet()) {
                merged = merged.with(each.getKey(), each.getValue());
            }
            if (!file.endsWith(fileName(found).orElse(""))) {
                problems.add(Problem.error(
                        file,
                        1,
                        "is in the other form; name it " + fileName(found).orElse("")));
            }
            return merged;
        } catch (NotPicture e) {
            problems.add(Problem.error(
                    file,
                    1,
                    "is no picture as readers get them: " + e.why()
                            + "; bring it in at the desk, which makes it small and clean, and export it"));
            return facts;
        } catch (IOException e) {
            throw new UncheckedIOException(root.resolve(file) + " cannot be read", e);
        }
    }
}
