package org.waymark.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the body of a treaty or law says: an introduction, then below each heading that is the number of an article,
 * {@code ## 21}, what this article says in plain words. The number alone is the heading, so that it is the same in
 * every language and a translation stands block beside block.
 *
 * @param introduction as written; empty when the body begins with an article
 * @param lines plain words by number, in the order they are written in
 */
public record Articles(String introduction, Map<String, String> lines) {
    private static final Pattern HEADING = Pattern.compile("##\\s+([0-9]{1,3}[a-z]?)");

    public static Articles in(String body) {
        var introduction = new StringBuilder();
        var lines = new LinkedHashMap<String, String>();
        String number = "";
        for (var block : Blocks.of(body)) {
            var heading = HEADING.matcher(block.text());
            if (heading.matches()) {
                number = heading.group(1);
                lines.put(number, "");
            } else if (number.isEmpty()) {
                introduction.append(block.source());
            } else {
                lines.put(number, (lines.get(number) + " " + words(block)).trim());
            }
        }
        return new Articles(introduction.toString(), Collections.unmodifiableMap(lines));
    }

    private static String words(Block block) {
        return Markdown.text(Markdown.parse(block.source())).trim().replace('\n', ' ');
    }
}
