package org.waymark.links;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.content.Content;
import org.waymark.content.Fields;
import org.waymark.content.References;

/** Puts one outside address in the place of another, and touches nothing else. */
final class ReplaceAddress {
    private final String before;
    private final String after;

    ReplaceAddress(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /** The content with every link replaced; empty where one is written so that somebody must do it by hand. */
    Optional<Content> in(Content content) {
        var fields = Fields.of(object(content.fields().asMap()));
        var replaced = new Content(fields, body(content.body()));
        return isDone(content, replaced) ? Optional.of(replaced) : Optional.empty();
    }

    private Map<String, Object> object(Map<?, ?> fields) {
        var replaced = new LinkedHashMap<String, Object>();
        fields.forEach((key, value) -> replaced.put(key.toString(), value(value)));
        return replaced;
    }

    private Object value(Object value) {
        if (value instanceof Map<?, ?> map) {
            return object(map);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::value).toList();
        }
        return value.equals(before) ? after : value;
    }

    /** Only where the address ends as well: another may begin like it. */
    private String body(String body) {
        return Pattern.compile("(?<=[(<]|\\]:[ \\t]{0,3})" + Pattern.quote(before) + "(?=[)>\\s]|$)")
                .matcher(body)
                .replaceAll(Matcher.quoteReplacement(after));
    }

    /** As many links as before, each where it was, and none of them to the old address. */
    private boolean isDone(Content was, Content is) {
        var wanted = targets(was).stream()
                .map(target -> target.equals(before) ? after : target)
                .toList();
        return targets(is).equals(wanted) && !LinksInContent.of(is).containsKey(before);
    }

    private static List<String> targets(Content content) {
        return References.in(content.body()).links().stream()
                .map(link -> link.target())
                .toList();
    }
}
