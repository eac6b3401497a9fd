package org.waymark.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.content.BlockMerge;
import org.waymark.content.Content;
import org.waymark.content.Fields;
import org.waymark.content.MergedBody;
import org.waymark.content.MergedBody.Agreed;
import org.waymark.content.MergedBody.Conflict;

/**
 * Two edits of one text or of the same facts, put together field by field and block by block. What only one side changed
 * is taken; where both did, in different ways, a person chooses.
 *
 * @param parts fields first, then the stretches of the body
 */
record ContentMerge(List<Part> parts) {
    static final String MINE = "mine";
    static final String THEIRS = "theirs";
    static final String BOTH = "both";

    /**
     * A field, or a stretch of the body.
     *
     * @param name of the choice, where there is one to make
     * @param field its key; empty for the body
     * @param mine the same as theirs where nobody contests it; null for a field that is not there
     */
    record Part(
            String name,
            String field,
            @Nullable Object mine,
            @Nullable Object theirs,
            boolean contested) {
        boolean isBody() {
            return field.isEmpty();
        }
    }

    static ContentMerge of(Content base, Content mine, Content theirs) {
        var parts = new ArrayList<Part>();
        var keys = new LinkedHashSet<>(theirs.fields().asMap().keySet());
        keys.addAll(mine.fields().asMap().keySet());
        keys.addAll(base.fields().asMap().keySet());
        keys.forEach(key -> parts.add(field(key, base.fields(), mine.fields(), theirs.fields())));
        for (var part :
                BlockMerge.merge(base.body(), mine.body(), theirs.body()).parts()) {
            parts.add(body(FormNames.CHOICE + "body." + parts.size(), part));
        }
        return new ContentMerge(List.copyOf(parts));
    }

    private static Part field(String key, Fields base, Fields mine, Fields theirs) {
        var was = base.asMap().get(key);
        var here = mine.asMap().get(key);
        var there = theirs.asMap().get(key);
        var name = FormNames.CHOICE + FormNames.FIELD + key;
        if (Objects.equals(here, there) || Objects.equals(was, there)) {
            return new Part(name, key, here, here, false);
        }
        return Objects.equals(was, here)
                ? new Part(name, key, there, there, false)
                : new Part(name, key, here, there, true);
    }

    private static Part body(String name, MergedBody.Part part) {
        if (part instanceof Conflict conflict) {
            return new Part(name, "", conflict.mine(), conflict.theirs(), true);
        }
        var agreed = ((Agreed) part).source();
        return new Part(name, "", agreed, agreed, false);
    }

    boolean isClean() {
        return parts.stream().noneMatch(Part::contested);
    }

    /** What comes of the choices; empty while one is missing. */
    Optional<Content> chosen(TypedText choices) {
        Map<String, Object> fields = new LinkedHashMap<>();
        var body = new ArrayList<String>();
        for (var part : parts) {
            var choice = part.contested() ? choices.line(part.name()) : MINE;
            if (!choice.equals(MINE) && !choice.equals(THEIRS) && !(choice.equals(BOTH) && part.isBody())) {
                return Optional.empty();
            }
            if (!choice.equals(THEIRS)) {
                take(fields, body, part, part.mine());
            }
            if (!choice.equals(MINE)) {
                take(fields, body, part, part.theirs());
            }
        }
        return Optional.of(new Content(Fields.of(fields), joined(body)));
    }

    private static void take(Map<String, Object> fields, List<String> body, Part part, @Nullable Object value) {
        if (value == null) {
            return;
        }
        if (part.isBody()) {
            body.add(value.toString());
        } else {
            fields.put(part.field(), value);
        }
    }

    private static String joined(List<String> stretches) {
        var blocks = stretches.stream()
                .map(String::stripTrailing)
                .filter(text -> !text.isBlank())
                .toList();
        return blocks.isEmpty() ? "" : String.join("\n\n", blocks) + "\n";
    }
}
