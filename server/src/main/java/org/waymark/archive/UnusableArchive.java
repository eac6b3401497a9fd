package org.waymark.archive;

import java.io.IOException;
import java.nio.file.Path;

/** A file is no whole archive. */
public final class UnusableArchive extends IOException {
    private static final long serialVersionUID = 1L;

    UnusableArchive(Path file, String why) {
        super(message(file, why));
    }

    UnusableArchive(Path file, String why, Exception cause) {
        super(message(file, why), cause);
    }

    private static String message(Path file, String why) {
        return file + " cannot be used: " + why
                + ". Remove it and Waymark renders it again, or copy it from another node.";
    }
}
