package org.waymark.rendering;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.waymark.content.DocumentId;

/** The documents a body speaks of. May name one too many, never one too few: then a page is made again in vain. */
class Mentions {
    private static final Pattern MENTION =
            Pattern.compile("(page|term|hotline|centre|instrument|practice):([a-z0-9]+(?:-[a-z0-9]+)*)");

    private Mentions() {}

    static Set<DocumentId> in(Collection<String> bodies) {
        var found = new TreeSet<DocumentId>();
        for (String body : bodies) {
            var matcher = MENTION.matcher(body);
            while (matcher.find()) {
                found.add(new DocumentId(matcher.group(1), matcher.group(2)));
            }
        }
        return found;
    }
}
