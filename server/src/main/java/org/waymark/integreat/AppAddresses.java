package org.waymark.integreat;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.waymark.integreat.PageItem.Elsewhere;
import org.waymark.staff.DeskAddress;

/** Where things are in the app, below the name of the region, and on the site. A name that cannot be stops the start. */
@Context
class AppAddresses {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    /** What could be the code of a language, of those offered here or of those to come (BCP 47, without variants). */
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?");
    /** Addresses that the app uses itself. */
    private static final Set<String> TAKEN =
            Set.of("regions", "main-imprint", "not-found", "consent", "licenses", "recommend", "landing");

    private final String region;
    private final DeskAddress server;

    /** @throws IllegalArgumentException when the app would take the name of the region for something else */
    AppAddresses(@Value("${waymark.app.region:waymark}") String region, DeskAddress server) {
        this.region = checked(region);
        this.server = server;
    }

    static String checked(String region) {
        if (!SLUG.matcher(region).matches()
                || TAKEN.contains(region)
                || LANGUAGE.matcher(region).matches()) {
            throw new IllegalArgumentException("WAYMARK_APP_REGION is “" + region
                    + "”; it must be small letters, digits and hyphens, nothing that could be the code of a language,"
                    + " and none of " + TAKEN);
        }
        return region;
    }

    String region() {
        return region;
    }

    /** A page below the region, with slashes around it. */
    String path(String language, String below) {
        return "/" + region + "/" + AppLanguages.code(language) + "/" + below + "/";
    }

    String path(String language, Node node) {
        return path(language, node.path());
    }

    /** The whole address of a page of the site; below the region a browser would find nothing here. */
    String url(String language, String site) {
        return server.of("/" + language + "/" + site);
    }

    /** The whole address of a path that begins at the root of the site. */
    String url(String path) {
        return server.of(path);
    }

    /** The page in all languages but one, by the codes of the app. */
    Map<String, Elsewhere> elsewhere(String language, Node node) {
        var others = new TreeMap<String, Elsewhere>();
        node.languages().forEach((tag, own) -> {
            if (!tag.equals(language)) {
                var id = own ? node.id(tag) : null;
                others.put(AppLanguages.code(tag), new Elsewhere(id, url(tag, node.site()), path(tag, node)));
            }
        });
        return others;
    }

    /** What is asked for, below region and language; without slashes around it, in small letters. */
    String below(String asked, String language) {
        var path = asked.toLowerCase(Locale.ROOT).replaceAll("^/+|/+$", "");
        var before = region + "/" + AppLanguages.code(language) + "/";
        return path.startsWith(before) ? path.substring(before.length()) : path;
    }
}
