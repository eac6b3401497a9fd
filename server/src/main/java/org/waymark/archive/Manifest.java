package org.waymark.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code edition.json}: what the archive holds, readable with any tool. The signature is over its bytes.
 *
 * @param parent number of the edition before; null for the first
 * @param hash over the number, the languages and every entry: equal on every node that rendered this edition
 */
@JsonPropertyOrder({"format", "number", "parent", "madeAt", "languages", "brotliQuality", "hash", "entries"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record Manifest(
        int format,
        int number,
        @Nullable Integer parent,
        String madeAt,
        List<String> languages,
        int brotliQuality,
        String hash,
        List<Item> entries) {

    static final String PATH = "edition.json";
    static final String SIGNATURE_PATH = "edition.sig";
    static final int FORMAT = 1;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** One resource; status and location are absent where it is simply shown. */
    @JsonPropertyOrder({"path", "sha256", "bytes", "type", "status", "location"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String path,
            String sha256,
            int bytes,
            String type,
            @Nullable Integer status,
            @Nullable String location) {}

    static Manifest of(ArchiveHead head, List<EntryRecord> entries) {
        var items = entries.stream().map(Manifest::item).toList();
        Integer parent = head.number() == 1 ? null : head.number() - 1;
        return new Manifest(
                FORMAT,
                head.number(),
                parent,
                head.madeAt().toString(),
                head.languages(),
                head.brotliQuality(),
                hash(head.number(), head.languages(), items),
                items);
    }

    static Manifest parse(byte[] json) throws IOException {
        try {
            return JSON.readValue(json, Manifest.class);
        } catch (JsonProcessingException e) {
            throw new IOException(PATH + " is damaged", e);
        }
    }

    byte[] json() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    ArchiveHead head() {
        return new ArchiveHead(number, Instant.parse(madeAt), languages, brotliQuality);
    }

    /** The hash that belongs to what the manifest lists, whatever hash it names. */
    String hashOfItems() {
        return hash(number, languages, entries);
    }

    private static Item item(EntryRecord entry) {
        return new Item(
                entry.path(),
                entry.fingerprint(),
                entry.size(),
                entry.mediaType(),
                entry.status() == 200 ? null : (Integer) entry.status(),
                entry.location());
    }

    private static String hash(int number, List<String> languages, List<Item> items) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(Packed.utf8(number + "\n" + String.join(" ", languages) + "\n"));
            for (var item : items) {
                digest.update(Packed.utf8(item.sha256() + " " + item.path() + " " + item.type() + " " + item.status()
                        + " " + item.location() + "\n"));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
