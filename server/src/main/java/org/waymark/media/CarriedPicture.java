package org.waymark.media;

import java.util.Base64;
import org.waymark.content.NotPicture;
import org.waymark.content.Picture;

/**
 * A picture as the page carries it that shows it before it is saved: no node keeps anything meanwhile. Whoever changes it
 * on its way has done no more than bring another; it is held against the same rules again.
 *
 * @param picture what it is
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record CarriedPicture(byte[] bytes, Picture picture) {
    static CarriedPicture of(byte[] bytes) {
        try {
            return new CarriedPicture(bytes, Picture.read(bytes));
        } catch (NotPicture e) {
            throw new IllegalStateException("a picture was made that readers cannot get: " + e.why(), e);
        }
    }

    /** @throws UnusableFile when it is none that readers could get */
    static CarriedPicture read(String carried) {
        try {
            byte[] bytes = Base64.getDecoder().decode(carried);
            return new CarriedPicture(bytes, Picture.read(bytes));
        } catch (IllegalArgumentException | NotPicture e) {
            throw new UnusableFile("desk.media.again");
        }
    }

    /** As a form sends it. */
    String written() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** As a page shows it. */
    String address() {
        return "data:" + picture.format().mediaType() + ";base64," + written();
    }
}
