package org.waymark.content;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * A recording in the Opus codec in an Ogg file (RFC 3533, RFC 7845), read from the first byte to the last: what was cut
 * off or damaged on its way is refused.
 *
 * @param millis how long it plays
 */
public record OggOpus(int millis) {
    /** Positions in the file count samples of this rate, whatever was recorded with. */
    private static final int SAMPLES_PER_MILLI = 48;

    private static final int PAGE_HEAD = 27;
    private static final int BEGINS = 2;
    private static final int ENDS = 4;
    private static final String HEAD = "OpusHead";

    /**
     * Reads the bytes of a whole file.
     *
     * @throws NotAudio when they are no such recording
     */
    public static OggOpus read(byte[] file) throws NotAudio {
        var ogg = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        var first = page(ogg, 0);
        int head = first.bodyAt();
        if ((first.flags() & BEGINS) == 0
                || first.end() - head < HEAD.length() + 11
                || !HEAD.equals(new String(file, head, HEAD.length(), StandardCharsets.US_ASCII))) {
            throw new NotAudio("its sound is not Opus");
        }
        int skipped = ogg.getShort(head + 10) & 0xffff;
        var last = first;
        while (last.end() < file.length) {
            if ((last.flags() & ENDS) != 0) {
                throw new NotAudio("something follows after its end");
            }
            last = page(ogg, last.end());
        }
        if ((last.flags() & ENDS) == 0) {
            throw new NotAudio("its end is missing");
        }
        long samples = last.position() - skipped;
        if (samples <= 0) {
            throw new NotAudio("it holds no sound");
        }
        return new OggOpus((int) Math.min(Integer.MAX_VALUE, samples / SAMPLES_PER_MILLI));
    }

    private static Page page(ByteBuffer ogg, int at) throws NotAudio {
        if (ogg.limit() - at < PAGE_HEAD || ogg.getInt(at) != 0x5367674f || ogg.get(at + 4) != 0) {
            throw new NotAudio(at == 0 ? "it is not an Ogg file" : "it is damaged or cut off");
        }
        int bodyAt = at + PAGE_HEAD + (ogg.get(at + 26) & 0xff);
        int end = bodyAt;
        for (int i = at + PAGE_HEAD; i < bodyAt && i < ogg.limit(); i++) {
            end += ogg.get(i) & 0xff;
        }
        if (end > ogg.limit() || checksum(ogg, at, end) != ogg.getInt(at + 22)) {
            throw new NotAudio("it is damaged or cut off");
        }
        return new Page(ogg.get(at + 5), ogg.getLong(at + 6), bodyAt, end);
    }

    /** CRC-32 with the polynomial 04c11db7, not reflected, over the page with zeros in the place of the checksum. */
    static int checksum(ByteBuffer ogg, int from, int to) {
        int crc = 0;
        for (int at = from; at < to; at++) {
            int b = at >= from + 22 && at < from + 26 ? 0 : ogg.get(at) & 0xff;
            crc ^= b << 24;
            for (int bit = 0; bit < 8; bit++) {
                crc = crc < 0 ? (crc << 1) ^ 0x04c11db7 : crc << 1;
            }
        }
        return crc;
    }

    /** @param position in samples, of the last one in this page */
    private record Page(int flags, long position, int bodyAt, int end) {}
}
