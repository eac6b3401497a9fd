package org.waymark.website;

import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.archive.EntryRecord;

/**
 * Makes the links of a page lead from file to file, for where there is no server. Pages write their links from the root
 * of the site, in attributes with double quotes. What a server would have to do leads to the page that says so.
 *
 * @param there whether a file is where the page will be
 * @param elsewhere what takes the place of an address that leads to no such file; a file below the root is linked to
 */
record RelativeLinks(EntryRecord page, Predicate<String> there, UnaryOperator<String> elsewhere) {
    private static final Pattern LINK =
            Pattern.compile("( (?:href|src|action)=\"| content=\"0; url=)/([^\"/?#][^\"?#]*)?([^\"]*)\"");

    /** Where the whole edition is, and other addresses stay as they are. */
    static RelativeLinks within(Edition edition, EntryRecord page) {
        return new RelativeLinks(page, file -> edition.find(file).isPresent(), UnaryOperator.identity());
    }

    byte[] in(byte[] content) {
        if (!page.mediaType().startsWith("text/html")) {
            return content;
        }
        var html = new String(content, StandardCharsets.UTF_8);
        return LINK.matcher(html).replaceAll(this::replacement).getBytes(StandardCharsets.UTF_8);
    }

    private String replacement(MatchResult link) {
        var path = link.group(2) == null ? "" : link.group(2);
        var file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        if (link.group(1).startsWith(" action")) {
            file = page.language() + "/405.html";
        }
        if (there.test(file)) {
            return Matcher.quoteReplacement(link.group(1) + up() + file + link.group(3) + '"');
        }
        var address = elsewhere.apply("/" + path + link.group(3));
        var target = there.test(address.substring(1)) ? up() + address.substring(1) : address;
        return Matcher.quoteReplacement(link.group(1) + target + '"');
    }

    /** From the page to the root. */
    private String up() {
        return "../".repeat((int) page.path().chars().filter(c -> c == '/').count());
    }
}
