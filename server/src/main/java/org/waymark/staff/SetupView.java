package org.waymark.staff;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.content.LanguageTag;
import org.waymark.language.Language;
import org.waymark.language.Words;

/**
 * The page of the first administrator as its template sees it.
 *
 * @param message what is said instead of the form; null while the form is shown
 * @param problems what must be corrected, by field
 */
@Introspected
public record SetupView(
        String lang,
        String dir,
        String style,
        String title,
        @Nullable String message,
        List<FieldView> fields,
        List<FieldView> problems,
        Map<String, String> words) {

    static SetupView form(
            Language language, Words words, SetupForm form, List<SetupForm.Problem> problems, String style) {
        var sentences = new Sentences(words, language.tag());
        var fields = List.of(
                sentences.field("name", "text", "name", form.name(), problems),
                sentences.field("email", "email", "email", form.email(), problems),
                sentences.field("password", "password", "new-password", "", problems),
                sentences.field("repeat", "password", "new-password", "", problems));
        var wrong = fields.stream().filter(field -> field.problem() != null).toList();
        return of(language, style, sentences.say("title"), null, fields, wrong, sentences.ofForm());
    }

    /** A page that only says something, under a heading. */
    static SetupView saying(Language language, Words words, String heading, String message, String style) {
        var sentences = new Sentences(words, language.tag());
        return of(language, style, sentences.say(heading), sentences.say(message), List.of(), List.of(), Map.of());
    }

    private static SetupView of(
            Language language,
            String style,
            String title,
            @Nullable String message,
            List<FieldView> fields,
            List<FieldView> problems,
            Map<String, String> words) {
        var lang = language.tag().value();
        return new SetupView(lang, language.direction().html(), style, title, message, fields, problems, words);
    }

    /**
     * One field of the form.
     *
     * @param value what was typed before; always empty for passwords
     */
    @Introspected
    public record FieldView(
            String name,
            String type,
            String autocomplete,
            String label,
            String value,
            @Nullable String hint,
            @Nullable String problem) {}

    private record Sentences(Words words, LanguageTag language) {
        String say(String key) {
            return words.say(language, "desk.setup." + key);
        }

        Map<String, String> ofForm() {
            return Map.of(
                    "explanation", say("explanation"),
                    "create", say("create"),
                    "errors", say("errors"));
        }

        FieldView field(String name, String type, String autocomplete, String value, List<SetupForm.Problem> problems) {
            var hint = name.equals("password")
                    ? words.say(language, "desk.setup.password.hint", Map.of("least", SetupForm.SHORTEST_PASSWORD))
                    : null;
            var problem = problems.stream()
                    .filter(each -> each.field().equals(name))
                    .map(each -> words.say(language, each.words()))
                    .findFirst()
                    .orElse(null);
            return new FieldView(name, type, autocomplete, say(name), value, hint, problem);
        }
    }
}
