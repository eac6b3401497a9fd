package org.waymark.content.phone;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.pack.Pack;
import org.waymark.content.pack.PackChanges;
import org.waymark.content.pack.PackHead.Offer;
import org.waymark.content.pack.PackScope;
import org.waymark.content.pack.Publisher;

/** A site whose editions a test makes, behind a line that a test cuts. It answers as delivery does. */
final class FakeSite implements Transport {
    /** Editions that changes are offered from. */
    static final int OLDER = 5;

    final List<String> asked = new ArrayList<>();
    final List<Pack> editions = new ArrayList<>();
    private final Map<String, byte[]> files = new HashMap<>();
    private final String language;
    private final PackScope scope;
    final Publisher publisher;
    /** Bytes that come before the connection is cut; none: it is not. */
    int cutAfter = -1;

    int status;
    private int sent;

    FakeSite(String language, PackScope scope) {
        this(language, scope, new Publisher());
    }

    private FakeSite(String language, PackScope scope, Publisher publisher) {
        this.language = language;
        this.scope = scope;
        this.publisher = publisher;
    }

    void publish(Pack pack) {
        editions.add(pack);
        show(pack, editions.size());
    }

    void show(Pack pack, int number) {
        files.clear();
        var offers = new ArrayList<Offer>();
        for (var earlier : editions.subList(Math.max(0, editions.size() - 1 - OLDER), editions.size() - 1)) {
            if (!earlier.equals(pack)) {
                var brief = earlier.root().brief();
                offers.add(0, new Offer(brief, 1));
                put(
                        pack.root().changesName(brief),
                        PackChanges.between(earlier, pack).text());
            }
        }
        put("head", publisher.head(language, scope, pack, number, offers).text());
        put("key", Base64.getEncoder().encodeToString(publisher.key()));
        put(pack.root().packName(), pack.text());
    }

    void put(String name, String text) {
        files.put(scope.folder(language) + name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whatever begins so is cut off behind so many bytes, as if it had never been longer. */
    void damage(String name, int length) {
        files.replaceAll(
                (path, bytes) -> path.startsWith(scope.folder(language) + name) ? Arrays.copyOf(bytes, length) : bytes);
    }

    @Override
    public Answer get(String path, Map<String, String> headers) throws IOException {
        asked.add(path.replaceAll(".*/", "") + (headers.containsKey("Range") ? " " + headers.get("Range") : ""));
        if (cutAfter == 0) {
            throw new IOException("no connection");
        }
        var plain = files.get(path);
        if (status != 0 || plain == null) {
            return new FakeAnswer(status == 0 ? 404 : status, Map.of(), InputStream.nullInputStream());
        }
        boolean gzip = "gzip".equals(headers.get("Accept-Encoding"));
        var bytes = gzip ? gzipped(plain) : plain;
        var tag = "\"" + Integer.toHexString(Arrays.hashCode(plain)) + (gzip ? "-g\"" : "\"");
        if (tag.equals(headers.get("If-None-Match"))) {
            return new FakeAnswer(304, Map.of("ETag", tag), InputStream.nullInputStream());
        }
        var said = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        said.put("ETag", tag);
        if (gzip) {
            said.put("Content-Encoding", "gzip");
        }
        return part(bytes, tag.equals(headers.get("If-Range")) ? headers.get("Range") : null, said);
    }

    private Answer part(byte[] bytes, @Nullable String range, Map<String, String> said) {
        int from = range == null ? 0 : Integer.parseInt(range.substring("bytes=".length(), range.length() - 1));
        if (from >= bytes.length && range != null) {
            return new FakeAnswer(416, said, InputStream.nullInputStream());
        }
        var rest = Arrays.copyOfRange(bytes, from, bytes.length);
        said.put("Content-Length", Integer.toString(rest.length));
        if (range != null) {
            said.put("Content-Range", "bytes " + from + "-" + (bytes.length - 1) + "/" + bytes.length);
        }
        return new FakeAnswer(range == null ? 200 : 206, said, new ByteArrayInputStream(cut(rest)));
    }

    /** Some connections end without a word. */
    private byte[] cut(byte[] bytes) {
        if (cutAfter < 0) {
            return bytes;
        }
        int comes = Math.min(bytes.length, Math.max(0, cutAfter - sent));
        sent += comes;
        return Arrays.copyOf(bytes, comes);
    }

    void mend() {
        cutAfter = -1;
        sent = 0;
    }

    private static byte[] gzipped(byte[] plain) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }

    private record FakeAnswer(int status, Map<String, String> headers, InputStream body) implements Answer {
        @Override
        public @Nullable String header(String name) {
            return headers.get(name);
        }

        @Override
        public void close() throws IOException {
            body.close();
        }
    }

    /** Another who says the same. */
    static FakeSite withNewKey(FakeSite other) {
        var site = new FakeSite(other.language, other.scope);
        other.editions.forEach(site::publish);
        return site;
    }

    static FakeSite ofSamePublisher(FakeSite other, String language) {
        return new FakeSite(language, other.scope, other.publisher);
    }
}
