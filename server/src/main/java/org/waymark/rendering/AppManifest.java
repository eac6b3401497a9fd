package org.waymark.rendering;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.archive.Entry;
import org.waymark.content.LanguageTag;
import org.waymark.data.Json;

/**
 * What a phone must know to put the site on its home screen (W3C Web Application Manifest), in one language. Its
 * addresses are relative, so it is true of a folder of files too.
 *
 * @param id one for all languages: a phone has the site once, in the language it was read in last
 */
record AppManifest(
        String id,
        String name,
        @JsonProperty("short_name") String shortName,
        String description,
        String lang,
        String dir,
        @JsonProperty("start_url") String startUrl,
        String scope,
        String display,
        @JsonProperty("theme_color") String themeColor,
        @JsonProperty("background_color") String backgroundColor,
        List<Picture> icons,
        List<Shortcut> shortcuts,
        List<Picture> screenshots) {

    /** An icon or a picture of a page. */
    record Picture(
            String src,
            String sizes,
            String type,
            @Nullable String purpose,
            @Nullable @JsonProperty("form_factor") String formFactor,
            @Nullable String label) {

        private static Picture icon(String name, String sizes, String purpose) {
            return new Picture(address(name), sizes, "image/png", purpose, null, null);
        }
    }

    /** A page that a long press on the icon leads to. */
    record Shortcut(String name, String url) {}

    private static final String SCREEN = "360x640";

    /** The path in the archive. */
    static String file(LanguageTag language) {
        return language + "/app.webmanifest";
    }

    /** The address on the server. */
    static String address(LanguageTag language) {
        return "/" + file(language);
    }

    static Entry entry(Speech speech) {
        var bytes = Json.bytes(of(speech));
        return Entry.data(speech.language().tag().value(), 200, "application/manifest+json", bytes);
    }

    /** The name is the site's and says no more than its pages; what is on the home screen can be seen by others. */
    private static AppManifest of(Speech speech) {
        var site = speech.say("site.name");
        return new AppManifest(
                "/",
                site,
                site,
                speech.say("home.title"),
                speech.language().tag().value(),
                speech.language().direction().html(),
                "./",
                "../",
                "standalone",
                colour("action"),
                colour("paper"),
                List.of(
                        Picture.icon(AppPictures.ICON_SMALL, "192x192", "any"),
                        Picture.icon(AppPictures.ICON_LARGE, "512x512", "any"),
                        Picture.icon(AppPictures.ICON_TO_CUT, "512x512", "maskable")),
                List.of(
                        new Shortcut(speech.say("help.now"), "./get-help/"),
                        new Shortcut(speech.say("search.label"), "./search/"),
                        new Shortcut(speech.say("keep.title"), "./offline/")),
                List.of(screen(speech)));
    }

    /** Of a page written in the direction of the language. */
    private static Picture screen(Speech speech) {
        var name = AppPictures.SCREEN + speech.language().direction().html();
        return new Picture(address(name), SCREEN, "image/webp", null, "narrow", speech.say("home.title"));
    }

    private static String address(String picture) {
        return "../" + AppPictures.path(picture);
    }

    private static String colour(String token) {
        return Objects.requireNonNull(ReaderStyle.tokens().get(token), token);
    }
}
