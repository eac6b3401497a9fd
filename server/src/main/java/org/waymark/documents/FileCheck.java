package org.waymark.documents;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.waymark.content.Fields;
import org.waymark.content.NamedFiles;
import org.waymark.content.NotPicture;
import org.waymark.content.Picture;
import org.waymark.content.Recording;
import org.waymark.content.Sentence;

/** Holds what fields say of files against the files themselves. */
@Singleton
class FileCheck {
    private final Media media;

    FileCheck(Media media) {
        this.media = media;
    }

    /** What names a file nobody brought, or says of a picture what it is not. */
    List<FieldProblem> problems(Fields fields) {
        var named = NamedFiles.in(fields);
        var known = media.among(named);
        var problems = new ArrayList<FieldProblem>();
        for (var file : named) {
            if (!known.contains(file)) {
                problems.add(new FieldProblem(Recording.OPUS, new Sentence("desk.gate.saving.no-file", "file", file)));
            }
        }
        fields.text(Picture.FILE).filter(known::contains).ifPresent(file -> picture(file, fields, problems));
        return problems;
    }

    private void picture(String file, Fields fields, List<FieldProblem> problems) {
        try {
            var says = Picture.facts(media.find(file).orElseThrow(), file);
            says.asMap().forEach((key, value) -> {
                if (!value.equals(fields.asMap().get(key))) {
                    problems.add(
                            new FieldProblem(key, new Sentence("desk.gate.saving.in-file", "value", value.toString())));
                }
            });
        } catch (NotPicture e) {
            problems.add(new FieldProblem(Picture.FILE, new Sentence("desk.gate.saving.no-picture", "why", e.why())));
        }
    }
}
