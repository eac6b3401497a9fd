package org.waymark.archive;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import com.aayushatharva.brotli4j.decoder.DecoderJNI;
import com.aayushatharva.brotli4j.encoder.BrotliOutputStream;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;

/** Raw DEFLATE (RFC 1951) and Brotli (RFC 7932), always with the same parameters, so that the same bytes come out. */
final class Compression {
    /** In bits: what every decoder of RFC 7932 can hold. */
    private static final int LARGEST_WINDOW = 24;

    static {
        Brotli4jLoader.ensureAvailability();
    }

    private Compression() {}

    static byte[] deflate(byte[] plain) {
        return deflate(plain, Deflater.BEST_COMPRESSION);
    }

    /** For what no phone fetches, and what is made anew for every edition however small the change. */
    static byte[] deflateQuickly(byte[] plain) {
        return deflate(plain, Deflater.BEST_SPEED);
    }

    private static byte[] deflate(byte[] plain, int level) {
        var deflater = new Deflater(level, true);
        try {
            deflater.setInput(plain);
            deflater.finish();
            var out = new ByteArrayOutputStream(plain.length / 2 + 64);
            var chunk = new byte[8192];
            while (!deflater.finished()) {
                out.write(chunk, 0, deflater.deflate(chunk));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /**
     * @param size how long the result will be
     * @throws IOException when the bytes are no DEFLATE stream of that size
     */
    static byte[] inflate(byte[] deflated, int size) throws IOException {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(deflated);
            var plain = new byte[size];
            int done = 0;
            while (done < size) {
                int more = inflater.inflate(plain, done, size - done);
                if (more == 0 && (inflater.finished() || inflater.needsInput())) {
                    throw new IOException("compressed data ends early");
                }
                done += more;
            }
            return plain;
        } catch (DataFormatException e) {
            throw new IOException("compressed data is damaged", e);
        } finally {
            inflater.end();
        }
    }

    /** @param quality 0 to 11 */
    static byte[] brotli(byte[] plain, int quality) {
        try {
            return Encoder.compress(
                    plain, new Encoder.Parameters().setQuality(quality).setWindow(window(plain.length)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A window no larger than the page: the same result, far less memory set aside for each call. */
    static int window(int length) {
        return Math.max(10, Math.min(LARGEST_WINDOW, 32 - Integer.numberOfLeadingZeros(length + 16)));
    }

    /** For what does not fit into memory; {@link #deflate} gives the same. Ends with the stream it writes to. */
    static OutputStream deflating(OutputStream out) {
        return new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION, true)) {
            @Override
            public void close() throws IOException {
                try {
                    super.close();
                } finally {
                    def.end();
                }
            }
        };
    }

    /** For what does not fit into memory. */
    static OutputStream brotliing(OutputStream out, int quality) throws IOException {
        return new BrotliOutputStream(
                out, new Encoder.Parameters().setQuality(quality).setWindow(LARGEST_WINDOW));
    }

    static byte[] unbrotli(byte[] compressed) throws IOException {
        var result = Decoder.decompress(compressed);
        if (result.getResultStatus() != DecoderJNI.Status.DONE) {
            throw new IOException("Brotli data is damaged");
        }
        return result.getDecompressedData();
    }
}
