package org.waymark.media;

import io.micronaut.http.multipart.CompletedFileUpload;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The file of a form; what its sender calls it, and says it is, is not asked. */
final class Uploaded {
    private Uploaded() {}

    /** Empty where none was chosen. */
    static byte[] bytes(@Nullable CompletedFileUpload sent) throws IOException {
        return sent == null ? new byte[0] : sent.getBytes();
    }
}
