package org.waymark.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.waymark.content.NotPicture;
import org.waymark.content.Picture;
import org.waymark.content.PictureFormat;

/** What becomes of images as cameras and programs make them. */
class MakePictureTest {
    private final MakePicture make = new MakePicture();

    @Test
    void a_photograph_is_turned_upright_and_small_and_forgets_where_it_was_taken() throws IOException {
        byte[] kept = make.of(Drawn.held(Drawn.photograph(3000, 2000), 6));
        assertEquals(PictureFormat.JPEG, Picture.read(kept).format());
        assertTrue(kept.length <= Picture.LARGEST, kept.length + " bytes");
        var inside = new String(kept, ISO_8859_1);
        assertFalse(inside.contains("GPS") || inside.contains("Exif"));
        var upright = ImageIO.read(new ByteArrayInputStream(kept));
        assertTrue(upright.getHeight() > upright.getWidth());
        int middle = upright.getWidth() / 2;
        int foot = upright.getHeight() - 40;
        assertTrue(light(upright, middle, 40) < light(upright, middle, foot), "its left is up now");
    }

    @Test
    void every_way_a_camera_can_be_held_ends_upright() {
        var plain = Drawn.written(Shrink.onPaper(Drawn.plan(64, 32)), "jpg");
        for (int orientation = 1; orientation <= 8; orientation++) {
            byte[] held = Drawn.held(plain, orientation);
            assertEquals(orientation, Orientation.of(held, ImageForm.JPEG));
            var upright = Shrink.upright(ReadImage.read(held), orientation, 64);
            assertEquals(orientation < 5 ? 64 : 32, upright.getWidth());
        }
    }

    @Test
    void a_drawing_keeps_its_lines_in_few_colours() throws IOException {
        byte[] plan = Drawn.written(Drawn.plan(600, 400), "png");
        byte[] kept = make.of(plan);
        assertEquals(new Picture(PictureFormat.PNG, 600, 400), Picture.read(kept));
        assertTrue(kept.length < plan.length, kept.length + " instead of " + plan.length);
        assertEquals(0xffffffff, ImageIO.read(new ByteArrayInputStream(kept)).getRGB(599, 0));
    }

    @Test
    void gif_and_webp_are_read_too() throws NotPicture {
        assertEquals(
                90,
                Picture.read(make.of(Drawn.written(Drawn.plan(90, 60), "gif"))).width());
        assertEquals(1, Picture.read(make.of(Drawn.WEBP)).width());
    }

    @Test
    void a_file_that_is_two_things_at_once_keeps_only_the_picture() throws NotPicture {
        var script = "<script>alert(1)</script><?php".getBytes(UTF_8);
        byte[] kept = make.of(Drawn.joined(Drawn.written(Drawn.plan(600, 400), "png"), script));
        assertEquals(600, Picture.read(kept).width());
        assertFalse(new String(kept, ISO_8859_1).contains("script"));
    }

    @Test
    void a_photograph_made_for_print_keeps_its_colours() throws IOException {
        assertColour(0xffffff, Drawn.inks(640, 480, 0, 0, 0, 0));
        assertColour(0x000000, Drawn.inks(640, 480, 0, 0, 0, 100));
        assertColour(0xff0000, Drawn.inks(640, 480, 0, 100, 100, 0));
        assertColour(0x0000ff, Drawn.inks(640, 480, 100, 100, 0, 0));
        assertColour(0x808080, Drawn.inks(2600, 1300, 0, 0, 0, 50));
    }

    /** Inks are never quite what a screen shows. */
    private void assertColour(int expected, byte[] upload) throws IOException {
        int seen = ImageIO.read(new ByteArrayInputStream(make.of(upload))).getRGB(200, 200);
        for (int shift = 0; shift <= 16; shift += 8) {
            int far = Math.abs(((seen >> shift) & 0xff) - ((expected >> shift) & 0xff));
            assertTrue(far < 80, Integer.toHexString(seen) + " for " + Integer.toHexString(expected));
        }
    }

    private static int light(BufferedImage image, int x, int y) {
        return (image.getRGB(x, y) >> 16) & 0xff;
    }
}
