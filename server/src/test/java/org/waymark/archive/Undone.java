package org.waymark.archive;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;

/** Undoes what servers do to shorten answers, as a browser would. */
public final class Undone {
    private static final int HEAD = 4 + 32;

    static {
        Brotli4jLoader.ensureAvailability();
    }

    private Undone() {}

    /** Dictionary-Compressed Brotli; refuses another dictionary than the one it was made with. */
    public static byte[] dcb(byte[] sent, byte[] dictionary) throws IOException {
        var head = HexFormat.of().formatHex(sent, 0, HEAD);
        if (!head.equals("ff444342" + HexFormat.of().formatHex(Packed.sha256(dictionary)))) {
            throw new IOException("made with another dictionary: " + head);
        }
        var direct = ByteBuffer.allocateDirect(dictionary.length).put(dictionary);
        try (var in = new BrotliInputStream(new ByteArrayInputStream(Arrays.copyOfRange(sent, HEAD, sent.length)))) {
            in.attachDictionary(direct.flip());
            return in.readAllBytes();
        }
    }
}
