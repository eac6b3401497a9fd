package org.waymark.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The forms of image that may be uploaded, told by their first bytes and never by a name or by what a browser says. */
enum ImageForm {
    JPEG("\u00ff\u00d8\u00ff"),
    PNG("\u0089PNG\r\n\u001a\n"),
    GIF("GIF8"),
    WEBP("RIFF....WEBP");

    private static final Pattern DRAWN_BY_SCRIPT = Pattern.compile("<svg[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final int LOOKED_AT = 2_000;

    private final Pattern begins;

    ImageForm(String begins) {
        this.begins = Pattern.compile(begins.replace("\n", "\\n"), Pattern.DOTALL);
    }

    /** @throws UnusableFile when it is none of them */
    static ImageForm of(byte[] file) {
        return find(file)
                .orElseThrow(() -> new UnusableFile(
                        DRAWN_BY_SCRIPT.matcher(start(file)).find() ? "desk.media.svg" : "desk.media.no-image"));
    }

    private static Optional<ImageForm> find(byte[] file) {
        var start = start(file);
        return Arrays.stream(values())
                .filter(form -> form.begins.matcher(start).lookingAt())
                .findFirst();
    }

    private static String start(byte[] file) {
        return new String(file, 0, Math.min(file.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    }
}
