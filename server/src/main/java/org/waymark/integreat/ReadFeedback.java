package org.waymark.integreat;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;

/** Makes of what an app sends what it says, or says what is wrong with it. */
@Singleton
class ReadFeedback {
    /** The longest that is kept, in characters. */
    static final int LONGEST = 4_000;

    private static final Set<String> FIELDS = Set.of("rating", "comment", "category", "slug", "query");
    private static final Set<String> ABOUT_ONE = Set.of("page", "event", "poi");
    private static final Set<String> ABOUT_ALL = Set.of("categories", "events", "map", "imprint-page", "search");

    private final FindNode find;

    ReadFeedback(FindNode find) {
        this.find = find;
    }

    /**
     * The feedback.
     *
     * @param type the last part of the address it was sent to
     * @throws NotForApp when it says nothing, or what nobody can mean
     */
    Feedback of(Asked asked, String type, Map<String, ?> form) {
        check(type, form);
        var node = ABOUT_ONE.contains(type) ? node(asked, type, field(form, "slug")) : null;
        var document = node == null || !node.isDocument() ? null : DocumentId.parse(node.name());
        var words = words(type, form);
        var useful = useful(field(form, "rating"));
        if (words.isEmpty() && useful == null) {
            throw NotForApp.wrong("nothing-said", "It has neither a “rating” nor words in “comment”.");
        }
        return new Feedback(asked.language(), type, document, useful, words);
    }

    private static void check(String type, Map<String, ?> form) {
        if (!ABOUT_ONE.contains(type) && !ABOUT_ALL.contains(type)) {
            throw NotForApp.page(type);
        }
        form.forEach((name, value) -> {
            if (!FIELDS.contains(name)) {
                throw NotForApp.wrong(
                        "unknown-field",
                        "The fields are " + FIELDS.stream().sorted().toList() + ".");
            }
            if (value != null && !(value instanceof String)) {
                throw NotForApp.wrong("field", "“" + name + "” is one text.");
            }
        });
    }

    private Node node(Asked asked, String type, String slug) {
        if (slug.isEmpty()) {
            throw NotForApp.wrong("slug", "“slug” is the last part of the address of what it is about.");
        }
        // There are neither events nor places here.
        return find.ofAddress(asked, slug).filter(node -> type.equals("page")).orElseThrow(() -> NotForApp.page(slug));
    }

    private static @Nullable Boolean useful(String rating) {
        return switch (rating) {
            case "up" -> true;
            case "down" -> false;
            case "" -> null;
            default -> throw NotForApp.wrong("rating", "“rating” is up or down, or is left out.");
        };
    }

    /** Who misses something in the search says by the question what it is. */
    private static String words(String type, Map<String, ?> form) {
        var query = FeedbackWords.of(field(form, "query"));
        if (type.equals("search") && query.isEmpty()) {
            throw NotForApp.wrong("query", "“query” is what was looked for.");
        }
        var comment = FeedbackWords.of(field(form, "comment"));
        var words = type.equals("search") ? (query + "\n" + comment).strip() : comment;
        if (words.codePointCount(0, words.length()) > LONGEST) {
            throw NotForApp.tooLarge(LONGEST);
        }
        return words;
    }

    private static String field(Map<String, ?> form, String name) {
        return form.get(name) instanceof String sent ? sent : "";
    }
}
