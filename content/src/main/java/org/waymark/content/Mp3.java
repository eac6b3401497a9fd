package org.waymark.content;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/** A recording as MP3 (MPEG-1 or MPEG-2, layer III), for phones that cannot play Opus. */
public final class Mp3 {
    private static final int TAG_HEAD = 10;
    private static final int[] KILOBITS_1 = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
    private static final int[] KILOBITS_2 = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
    private static final int[] RATES = {44_100, 48_000, 32_000};
    /** A few frames in a row do not come about by chance. */
    private static final int FRAMES = 4;

    private Mp3() {}

    /**
     * Refuses what is no such recording.
     *
     * @throws NotAudio when the bytes do not begin as one
     */
    public static void check(byte[] file) throws NotAudio {
        int at = afterTag(file);
        for (int frame = 0; frame < FRAMES; frame++) {
            int length = frameLength(file, at);
            if (length <= 0 || at + length > file.length) {
                throw new NotAudio(frame == 0 ? "it is not an MP3 file" : "it is damaged or cut off");
            }
            at += length;
        }
    }

    /** The frames alone: without tags before (ID3v2) and behind them (ID3v1, APE, lyrics). */
    static byte[] withoutTags(byte[] file) throws NotAudio {
        int start = afterTag(file);
        int end = start;
        for (int length = frameLength(file, end); length > 0; length = frameLength(file, end)) {
            if (end + length > file.length) {
                break;
            }
            end += length;
        }
        if (frameLength(file, end) == 0 && end < file.length && !isTag(file, end)) {
            throw new NotAudio("it is damaged or cut off");
        }
        return Arrays.copyOfRange(file, start, end);
    }

    private static boolean isTag(byte[] file, int at) {
        var name = new String(file, at, Math.min(11, file.length - at), StandardCharsets.ISO_8859_1);
        return Stream.of("TAG", "APETAGEX", "LYRICSBEGIN", "\0").anyMatch(name::startsWith);
    }

    /** Behind an ID3v2 tag, where there is one. */
    private static int afterTag(byte[] file) {
        if (file.length < TAG_HEAD || file[0] != 'I' || file[1] != 'D' || file[2] != '3') {
            return 0;
        }
        int size = ((file[6] & 0x7f) << 21) | ((file[7] & 0x7f) << 14) | ((file[8] & 0x7f) << 7) | (file[9] & 0x7f);
        return TAG_HEAD + size;
    }

    /** In bytes; 0 where no frame of layer III begins. */
    private static int frameLength(byte[] file, int at) {
        if (at + 4 > file.length || (file[at] & 0xff) != 0xff || (file[at + 1] & 0xe6) != 0xe2) {
            return 0;
        }
        int version = (file[at + 1] >> 3) & 3;
        int bitrate = (file[at + 2] >> 4) & 15;
        int rate = (file[at + 2] >> 2) & 3;
        if (version == 1 || bitrate == 0 || bitrate == 15 || rate == 3) {
            return 0;
        }
        boolean first = version == 3;
        int slower = first ? 1 : version == 2 ? 2 : 4;
        int kilobits = (first ? KILOBITS_1 : KILOBITS_2)[bitrate];
        int padding = (file[at + 2] >> 1) & 1;
        return (first ? 144 : 72) * kilobits * 1000 / (RATES[rate] / slower) + padding;
    }
}
