package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Recordings as encoders write them, and what becomes of them on the way. */
class AudioTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/waymark/content");
    private final byte[] opus = bytes("tone.opus");
    private final byte[] mp3 = bytes("tone.mp3");

    @Test
    void knows_how_long_a_recording_plays() throws NotAudio {
        assertEquals(2_000, OggOpus.read(opus).millis());
    }

    @Test
    void refuses_a_recording_that_was_cut_off_anywhere() {
        for (int length = 0; length < opus.length; length++) {
            byte[] part = Arrays.copyOf(opus, length);
            assertThrows(NotAudio.class, () -> OggOpus.read(part), length + " bytes");
        }
    }

    @Test
    void refuses_a_recording_in_which_one_bit_fell_over() {
        var random = new Random(7);
        for (int i = 0; i < 500; i++) {
            byte[] damaged = opus.clone();
            damaged[random.nextInt(opus.length)] ^= (byte) (1 << random.nextInt(8));
            assertThrows(NotAudio.class, () -> OggOpus.read(damaged));
        }
    }

    @Test
    void says_why() {
        assertEquals("it is not an Ogg file", why(() -> OggOpus.read(mp3)));
        assertEquals("it is not an Ogg file", why(() -> OggOpus.read(new byte[0])));
        assertEquals("it is damaged or cut off", why(() -> OggOpus.read(Arrays.copyOf(opus, 900))));
        assertEquals("something follows after its end", why(() -> OggOpus.read(twice(opus))));
        assertEquals("it is not an MP3 file", why(() -> Mp3.check(opus)));
        assertEquals("it is damaged or cut off", why(() -> Mp3.check(Arrays.copyOf(mp3, 200))));
    }

    @Test
    void knows_an_mp3_file_with_and_without_a_tag() throws NotAudio, IOException {
        Mp3.check(mp3);
        var tagged = new ByteArrayOutputStream();
        tagged.write(new byte[] {'I', 'D', '3', 4, 0, 0, 0, 0, 1, 2});
        tagged.write(new byte[130]);
        tagged.write(mp3);
        Mp3.check(tagged.toByteArray());
    }

    @Test
    void takes_away_who_made_it_and_leaves_every_bit_of_the_sound() throws NotAudio {
        byte[] alone = Sound.OPUS.alone(opus);
        assertEquals(2_000, OggOpus.read(alone).millis());
        assertTrue(alone.length < opus.length);
        assertArrayEquals(alone, Sound.OPUS.alone(alone), "there is nothing left to take away");
        int sound = alone.length - 200;
        assertArrayEquals(
                Arrays.copyOfRange(opus, opus.length - 200, opus.length),
                Arrays.copyOfRange(alone, sound, alone.length));
        assertArrayEquals(mp3, Sound.MP3.alone(mp3));
    }

    @Test
    void whatever_the_bytes_are_it_says_so_and_does_not_break() {
        var random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            var begins = (i % 2 == 0 ? "OggS\0\2" : "ID3\4").getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(begins, 0, bytes, 0, Math.min(begins.length, bytes.length));
            assertThrows(NotAudio.class, () -> OggOpus.read(bytes));
            assertThrows(NotAudio.class, () -> Mp3.check(bytes));
        }
    }

    private static String why(Executable reading) {
        return assertThrows(NotAudio.class, reading).why();
    }

    private static byte[] twice(byte[] bytes) {
        byte[] both = Arrays.copyOf(bytes, 2 * bytes.length);
        System.arraycopy(bytes, 0, both, bytes.length, bytes.length);
        return both;
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
