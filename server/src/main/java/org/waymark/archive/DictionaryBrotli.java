package org.waymark.archive;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.BrotliOutputStream;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Dictionary-Compressed Brotli (RFC 9842, section 4): short for whoever holds bytes that are much like these. */
public final class DictionaryBrotli {
    /** Pages gain nothing by more, and it takes less than a millisecond. */
    private static final int QUALITY = 7;

    private static final byte[] MAGIC = {(byte) 0xff, 0x44, 0x43, 0x42};

    static {
        Brotli4jLoader.ensureAvailability();
    }

    private DictionaryBrotli() {}

    /**
     * What is sent with {@code Content-Encoding: dcb}.
     *
     * @param sha256 of the dictionary
     */
    public static byte[] compress(byte[] plain, byte[] dictionary, byte[] sha256) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(MAGIC);
        out.writeBytes(sha256);
        var parameters = new Encoder.Parameters().setQuality(QUALITY).setWindow(Compression.window(plain.length));
        try (var brotli = new BrotliOutputStream(out, parameters)) {
            var direct = ByteBuffer.allocateDirect(dictionary.length).put(dictionary);
            brotli.attachDictionary(Encoder.prepareDictionary(direct.flip(), 0));
            brotli.write(plain);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
