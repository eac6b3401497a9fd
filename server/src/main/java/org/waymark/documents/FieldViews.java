package org.waymark.documents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;
import org.waymark.content.Sentence;
import org.waymark.documents.FieldView.ChoiceView;
import org.waymark.language.Formats;
import org.waymark.language.Words;

/** Shows fields, right or wrong, as a form made from the description of their kind. */
final class FieldViews {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Choices that readers' pages have words for already. */
    private static final Map<String, String> WORDS_OF_READERS = Map.ofEntries(
            Map.entry("stages", "stage."),
            Map.entry("groups", "group."),
            Map.entry("topics", "topic."),
            Map.entry("number-type", "number-type."),
            Map.entry("type", "channel."),
            Map.entry("cost", "cost."),
            Map.entry("centre-type", "centre-type."),
            Map.entry("instrument-kind", "instrument-kind."),
            Map.entry("organisation", "organisation."),
            Map.entry("phases", "phase."),
            Map.entry("people", "people."));

    /** Lines that are long enough to need room, although they hold no line ends. */
    private static final Set<String> SENTENCES =
            Set.of("summary", "goal", "needs", "alternative", "caption", "question");

    private final Words words;
    private final Formats formats;
    private final LanguageTag language;
    private final Map<String, Sentence> problems;
    private final String more;

    /**
     * @param language the desk's
     * @param problems what was refused, by path like {@code sources/0/url}
     * @param more the name of the list that shall have one more empty group
     */
    FieldViews(Words words, Formats formats, LanguageTag language, Map<String, Sentence> problems, String more) {
        this.words = words;
        this.formats = formats;
        this.language = language;
        this.problems = problems;
        this.more = more;
    }

    List<FieldView> of(FieldShape shape, Fields fields) {
        return group("", shape, fields.asMap());
    }

    private List<FieldView> group(String path, FieldShape shape, Map<?, ?> values) {
        var views = new ArrayList<FieldView>();
        shape.fields()
                .forEach((key, field) -> views.add(view(path + key, key, field, values.get(key), shape.requires(key))));
        return views;
    }

    private FieldView view(String path, String key, FieldShape shape, @Nullable Object value, boolean required) {
        var type = shape.type();
        var name = FormNames.FIELD + path.replace('/', '.');
        var shown = type == FieldShape.Type.FLAG ? FieldShape.Type.ONE : type;
        return new FieldView(
                Map.of(
                        shown.name().toLowerCase(Locale.ROOT),
                        true,
                        "sentence",
                        SENTENCES.contains(key),
                        "countries",
                        type == FieldShape.Type.MANY && shape.item().isCountry()),
                name,
                "desk.fact." + key,
                written(type, value),
                required,
                shape.example(),
                shape.isCode() || (type == FieldShape.Type.LINES && shape.item().isCode()),
                choices(key, name, shape, value),
                groups(path, name, shape, value),
                problem(path, shape, value));
    }

    private static String written(FieldShape.Type type, @Nullable Object value) {
        if (value == null
                || type == FieldShape.Type.GROUP
                || type == FieldShape.Type.GROUPS
                || type == FieldShape.Type.MANY) {
            return "";
        }
        if (type == FieldShape.Type.JSON) {
            return value instanceof String text ? text : json(value);
        }
        if (value instanceof List<?> list) {
            return String.join("\n", list.stream().map(Object::toString).toList());
        }
        return value.toString();
    }

    private static String json(Object value) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<ChoiceView> choices(String key, String name, FieldShape shape, @Nullable Object value) {
        return switch (shape.type()) {
            case ONE ->
                inOrder(key, shape, value == null ? List.of() : List.of(value))
                        .map(each -> new ChoiceView(each, name, words(key, shape, each), each.equals(value)))
                        .toList();
            case FLAG ->
                List.of("true", "false").stream()
                        .map(each -> new ChoiceView(
                                each,
                                name,
                                words.say(language, "desk.choice." + each),
                                value != null && each.equals(value.toString())))
                        .toList();
            case MANY ->
                inOrder(key, shape.item(), value instanceof List<?> list ? list : List.of())
                        .map(each -> new ChoiceView(
                                String.valueOf(place(value, each)),
                                name + "." + each,
                                words(key, shape.item(), each),
                                value instanceof List<?> list && list.contains(each)))
                        .toList();
            default -> List.of();
        };
    }

    /** Where in the list it stands, so that ticking one more leaves the others in their order; those not in it come last. */
    private static int place(@Nullable Object value, String choice) {
        return value instanceof List<?> list && list.contains(choice) ? list.indexOf(choice) : FieldForm.LAST;
    }

    /** Countries as people look for them: those chosen already, also what is no country, then by their names. */
    private Stream<String> inOrder(String key, FieldShape shape, List<?> chosen) {
        if (!shape.isCountry()) {
            return shape.choices().stream();
        }
        var ordered = shape.choices().stream()
                .sorted(Comparator.comparing(each -> words(key, shape, each), formats.order(language)));
        return Stream.concat(chosen.stream().map(Object::toString), ordered).distinct();
    }

    private String words(String key, FieldShape shape, String choice) {
        if (shape.isCountry()) {
            return formats.country(language, choice);
        }
        var own = "desk.choice." + key + "." + choice;
        var readers = WORDS_OF_READERS.getOrDefault(key, "") + choice;
        if (words.keys().contains(own)) {
            return words.say(language, own);
        }
        return WORDS_OF_READERS.containsKey(key) && words.keys().contains(readers)
                ? words.say(language, readers)
                : choice;
    }

    private List<List<FieldView>> groups(String path, String name, FieldShape shape, @Nullable Object value) {
        if (shape.type() == FieldShape.Type.GROUP) {
            return List.of(group(path + "/", shape, value instanceof Map<?, ?> map ? map : Map.of()));
        }
        if (shape.type() != FieldShape.Type.GROUPS) {
            return List.of();
        }
        var groups = new ArrayList<List<FieldView>>();
        var items = value instanceof List<?> list ? list : List.of();
        for (var item : items) {
            groups.add(group(
                    path + "/" + groups.size() + "/", shape.item(), item instanceof Map<?, ?> map ? map : Map.of()));
        }
        if (name.equals(more)) {
            groups.add(group(path + "/" + groups.size() + "/", shape.item(), Map.of()));
        }
        return groups;
    }

    private @Nullable Sentence problem(String path, FieldShape shape, @Nullable Object value) {
        var said = problems.get(path);
        if (said == null) {
            said = value instanceof List<?> list ? inItems(path, list.size()) : null;
        }
        if (said == null) {
            return null;
        }
        if (value == null || value.toString().isEmpty() || value.equals(List.of())) {
            return new Sentence("desk.field.missing");
        }
        if (shape.type() == FieldShape.Type.TEL && !plainNumber(value).equals(value)) {
            return new Sentence("desk.field.number", "example", plainNumber(value));
        }
        return said.key().endsWith(".like") && !shape.example().isEmpty()
                ? new Sentence("desk.field.like", "example", shape.example())
                : said;
    }

    /** What is wrong with one line of a list is told at the list, where it has one field for all. */
    private @Nullable Sentence inItems(String path, int count) {
        for (int i = 0; i < count; i++) {
            var said = problems.get(path + "/" + i);
            if (said != null) {
                return said;
            }
        }
        return null;
    }

    private static String plainNumber(Object typed) {
        return typed.toString().replaceAll("[\\s().\\-/\\u00a0]+", "");
    }
}
