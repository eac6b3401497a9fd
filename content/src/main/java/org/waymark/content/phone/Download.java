package org.waymark.content.phone;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.pack.PackScope;

/**
 * Fetches what never changes under its name. What came before the connection was cut stays in a file, and the next try
 * asks for the rest alone (RFC 9110, sections 13.1.5 and 14).
 */
final class Download {
    private static final int CHUNK = 8192;

    private final Transport transport;
    private final Cancellation cancellation;
    private final File part;
    /** What the part is of: a line each for the path, the tag and the coding. */
    private final File partOf;

    Download(Transport transport, Cancellation cancellation, PackStore store, String language, PackScope scope) {
        this.transport = transport;
        this.cancellation = cancellation;
        this.part = store.file(language, scope, "part");
        this.partOf = store.file(language, scope, "part-of");
    }

    /**
     * The text that lies at the path.
     *
     * @param most bytes that it can have
     * @throws Unanswered when the site has nothing there, or not now
     */
    String text(String path, long most) throws IOException {
        var begun = begun(path);
        if (fetch(path, begun) == 416) {
            forget();
            fetch(path, begun(path));
        }
        var bytes = DurableFile.read(part);
        var coding = begun(path).coding;
        forget();
        try (var in = coding.equals("gzip")
                ? new GZIPInputStream(new ByteArrayInputStream(bytes))
                : new ByteArrayInputStream(bytes)) {
            return new String(DurableFile.read(in, most), StandardCharsets.UTF_8);
        }
    }

    /** The status of the answer: 200, 206 or 416. All of it is in the file afterwards, unless it is 416. */
    private int fetch(String path, Begun begun) throws IOException {
        try (var answer = transport.get(path, begun.headers())) {
            int status = answer.status();
            if (status == 200) {
                begin(path, answer);
                append(answer, length(answer.header("Content-Length")));
            } else if (status == 206 && begun.isContinuedBy(answer)) {
                append(answer, total(answer));
            } else if (status != 416) {
                throw new Unanswered(status);
            }
            return status;
        }
    }

    /** From now on the file is part of this. An answer without a strong tag cannot be gone on with. */
    private void begin(String path, Transport.Answer answer) throws IOException {
        forget();
        var tag = answer.header("ETag");
        var coding = answer.header("Content-Encoding");
        var lines = path + "\n" + (tag == null || tag.startsWith("W/") ? "" : tag) + "\n"
                + (coding == null ? "" : coding) + "\n";
        DurableFile.write(partOf, lines.getBytes(StandardCharsets.UTF_8));
    }

    private void append(Transport.Answer answer, long total) throws IOException {
        try (var in = answer.body();
                var out = new FileOutputStream(part, true)) {
            copy(in, out);
        }
        requireWhole(part.length(), total);
    }

    /** Some connections end without a word. */
    static void requireWhole(long came, long total) throws IOException {
        if (total >= 0 && came != total) {
            throw new IOException("the connection was cut at byte " + came + " of " + total);
        }
    }

    private void copy(InputStream in, FileOutputStream out) throws IOException {
        var chunk = new byte[CHUNK];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            store(out, chunk, read);
            Cancelled.check(cancellation);
        }
    }

    private void store(FileOutputStream out, byte[] chunk, int length) throws StorageFailed {
        try {
            out.write(chunk, 0, length);
        } catch (IOException e) {
            throw new StorageFailed(part.getName(), e);
        }
    }

    private void forget() throws IOException {
        DurableFile.delete(part);
        DurableFile.delete(partOf);
    }

    private Begun begun(String path) throws IOException {
        try {
            var lines = new String(DurableFile.read(partOf), StandardCharsets.UTF_8).split("\n", -1);
            if (lines.length == 4 && lines[0].equals(path)) {
                return new Begun(part.length(), lines[1], lines[2]);
            }
        } catch (FileNotFoundException e) {
            return Begun.NOT;
        }
        return Begun.NOT;
    }

    private static long total(Transport.Answer answer) {
        var range = answer.header("Content-Range");
        return range == null ? -1 : length(range.substring(range.indexOf('/') + 1));
    }

    /** What a header says; less than none where it says nothing. */
    static long length(@Nullable String number) {
        return number == null || !number.matches("[0-9]{1,15}") ? -1 : Long.parseLong(number);
    }

    /** What is there of an earlier try. */
    private record Begun(long length, String tag, String coding) {
        static final Begun NOT = new Begun(0, "", "");

        Map<String, String> headers() {
            var headers = new HashMap<String, String>();
            headers.put("Accept-Encoding", "gzip");
            if (length > 0 && !tag.isEmpty()) {
                headers.put("Range", "bytes=" + length + "-");
                headers.put("If-Range", tag);
            }
            return headers;
        }

        boolean isContinuedBy(Transport.Answer answer) {
            var range = answer.header("Content-Range");
            return tag.equals(answer.header("ETag")) && range != null && range.startsWith("bytes " + length + "-");
        }
    }
}
