package org.waymark.content;

import java.util.Map;
import java.util.Set;

/**
 * A picture as readers get it: small, and nothing in its file but the picture. Where, when and with which camera it was
 * taken, comments and whatever else a file can carry along are refused, and so is what follows after its end.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record Picture(PictureFormat format, int width, int height) {
    /** Facts of an image that its file says: a library says them by the file itself. */
    public static final String FILE = "file";

    public static final String FORMAT = "format";
    public static final String WIDTH = "width";
    public static final String HEIGHT = "height";
    public static final String BYTES = "bytes";

    /** All of them. */
    public static final Set<String> FACTS = Set.of(FILE, FORMAT, WIDTH, HEIGHT, BYTES);

    /** Field of a text: what the picture shows, for all who do not see it. */
    public static final String ALTERNATIVE = "alternative";

    /** Bytes a file may have: as much as ten pages. */
    public static final int LARGEST = 60_000;

    /** Pixels of a side: more than most phones show. */
    public static final int LONGEST = 1024;

    /**
     * Reads the bytes of a whole file, from the first to the last.
     *
     * @throws NotPicture when they are no such picture
     */
    public static Picture read(byte[] file) throws NotPicture {
        if (file.length > LARGEST) {
            throw new NotPicture("it has " + file.length + " bytes, and " + LARGEST
                    + " are the most a reader is asked to load; make it smaller");
        }
        var picture = Png.isOne(file) ? Png.read(file) : Jpeg.read(file);
        if (picture.width < 1 || picture.height < 1 || Math.max(picture.width, picture.height) > LONGEST) {
            throw new NotPicture("it is " + picture.width + " by " + picture.height + " pixels, and " + LONGEST
                    + " are the most for a side; make it smaller");
        }
        return picture;
    }

    /** What facts say of a file with these bytes. */
    public static Fields facts(byte[] file, String hash) throws NotPicture {
        var picture = read(file);
        return Fields.of(Map.of(
                FILE, hash,
                FORMAT, picture.format.word(),
                WIDTH, picture.width,
                HEIGHT, picture.height,
                BYTES, file.length));
    }

    /** Whether documents of this kind are pictures. */
    public static boolean isOne(Kind kind) {
        return kind.factKeys().contains(FILE);
    }
}
