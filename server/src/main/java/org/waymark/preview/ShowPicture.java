package org.waymark.preview;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import org.waymark.content.PictureFormat;
import org.waymark.documents.Media;
import org.waymark.rendering.Preview;

/** Gives a picture that a preview shows, since no edition may have it yet; it can be seen as long as the preview can. */
@Singleton
class ShowPicture {
    /** Below the address of the preview. */
    static final String BELOW = "/picture/";

    private final Media media;

    ShowPicture(Media media) {
        this.media = media;
    }

    /**
     * @param file the last part of its address: the hash and the ending
     * @throws NothingToPreview when the preview does not show it
     */
    HttpResponse<byte[]> of(Preview preview, String file) {
        if (!preview.shows(file)) {
            throw new NothingToPreview();
        }
        var type = file.endsWith(PictureFormat.PNG.ending()) ? PictureFormat.PNG : PictureFormat.JPEG;
        return HttpResponse.ok(
                        media.find(file.substring(0, file.lastIndexOf('.'))).orElseThrow(NothingToPreview::new))
                .header(HttpHeaders.CONTENT_TYPE, type.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
