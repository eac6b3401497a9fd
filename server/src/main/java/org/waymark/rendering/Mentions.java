package org.waymark.rendering;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.References;

/** The documents that a document speaks of, in its facts or its bodies. May name one too many, never one too few: then a page is made again in vain. */
class Mentions {
    private static final Pattern MENTION = Pattern.compile(
            "(page|term|hotline|centre|instrument|practice|checklist|lesson|image):([a-z0-9]+(?:-[a-z0-9]+)*)");

    private Mentions() {}

    static Set<DocumentId> in(Fields facts, Collection<String> bodies) {
        var found = new TreeSet<DocumentId>(References.named(facts).values());
        for (String body : bodies) {
            var matcher = MENTION.matcher(body);
            while (matcher.find()) {
                found.add(new DocumentId(matcher.group(1), matcher.group(2)));
            }
        }
        return found;
    }
}
