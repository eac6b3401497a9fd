package org.waymark.website;

import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.archive.EntryRecord;

/**
 * Makes the links of a page lead from file to file, for where there is no server. Pages write their links from the root
 * of the site, in attributes with double quotes. What a server would have to do leads to the page that says so.
 */
record RelativeLinks(Edition edition, EntryRecord page) {
    private static final Pattern LINK =
            Pattern.compile("( (?:href|src|action)=\"| content=\"0; url=)/([^\"/?#][^\"?#]*)?([^\"]*)\"");

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
        var leads = edition.find(file).isPresent();
        return Matcher.quoteReplacement(leads ? link.group(1) + up() + file + link.group(3) + '"' : link.group());
    }

    /** From the page to the root. */
    private String up() {
        return "../".repeat((int) page.path().chars().filter(c -> c == '/').count());
    }
}
