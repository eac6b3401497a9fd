package org.waymark.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The files that facts and texts name by the SHA-256 of their bytes. */
public final class NamedFiles {
    private NamedFiles() {}

    /** Their hashes: of a picture, and of a recording, also of an outdated one. */
    public static List<String> in(Fields fields) {
        var files = new ArrayList<>(Recording.files(fields));
        fields.text(Picture.FILE).ifPresent(files::add);
        return Collections.unmodifiableList(files);
    }
}
