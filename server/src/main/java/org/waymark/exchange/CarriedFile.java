package org.waymark.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What of a file can be taken over, as the page that asks carries it: nothing is kept on the server between asking and
 * taking over, on no node. Whoever changes it on its way has done no more than write another file; all is checked again.
 */
final class CarriedFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int UNPACKED = 32 << 20;
    /** A form of the desk may be a megabyte. */
    private static final int LARGEST = 950_000;

    private CarriedFile() {}

    /** @throws UnreadableFile when it is more than a form can carry */
    static String write(TranslationFile file, List<DocumentReport> checked) {
        Set<String> good = checked.stream()
                .filter(DocumentReport::isGood)
                .map(DocumentReport::document)
                .collect(Collectors.toSet());
        var parts = file.parts().stream()
                .filter(part -> good.contains(part.document()) && !part.target().isBlank())
                .toList();
        var bytes = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(bytes)) {
            packed.write(JSON.writeValueAsBytes(new TranslationFile(file.language(), parts)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        var carried = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
        if (carried.length() > LARGEST) {
            throw new UnreadableFile("desk.exchange.too-large");
        }
        return carried;
    }

    static TranslationFile read(String carried) {
        try (var packed = new GZIPInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(carried)))) {
            var bytes = packed.readNBytes(UNPACKED + 1);
            if (bytes.length > UNPACKED) {
                throw new UnreadableFile("desk.exchange.too-large");
            }
            return JSON.readValue(bytes, TranslationFile.class);
        } catch (IOException | IllegalArgumentException broken) {
            throw new UnreadableFile("desk.exchange.not-ours");
        }
    }
}
