package org.waymark.staff;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.content.LanguageTag;
import org.waymark.language.Languages;
import org.waymark.language.Words;

/** Says in the reader's language what the page of the first administrator shows. */
@Singleton
class SetupViews {
    private final Languages languages;
    private final Words words;
    private final DeskStyle style;

    SetupViews(Languages languages, Words words, DeskStyle style) {
        this.languages = languages;
        this.words = words;
        this.style = style;
    }

    SetupView form(LanguageTag language, SetupForm form, List<SetupForm.Problem> problems) {
        var fields = List.of(
                field(language, "name", "text", "name", form.name(), problems),
                field(language, "email", "email", "email", form.email(), problems),
                field(language, "password", "password", "new-password", "", problems),
                field(language, "repeat", "password", "new-password", "", problems));
        var others = Map.of(
                "explanation", say(language, "explanation"),
                "create", say(language, "create"),
                "errors", say(language, "errors"));
        return page(language, "title", null, fields, others);
    }

    SetupView done(LanguageTag language) {
        return page(
                language,
                "done",
                say(language, "done.explanation"),
                List.of(),
                Map.of("signIn", words.say(language, "desk.sign-in.title")));
    }

    private SetupView page(
            LanguageTag language,
            String title,
            @Nullable String message,
            List<SetupView.Field> fields,
            Map<String, String> others) {
        var direction = languages.get(language).direction().html();
        var wrong = fields.stream().filter(field -> field.problem() != null).toList();
        return new SetupView(
                language.value(), direction, style.css(), say(language, title), message, fields, wrong, others);
    }

    private SetupView.Field field(
            LanguageTag language,
            String name,
            String type,
            String autocomplete,
            String value,
            List<SetupForm.Problem> problems) {
        var hint = name.equals("password")
                ? words.say(language, "desk.setup.password.hint", Map.of("least", SetupForm.SHORTEST_PASSWORD))
                : null;
        var problem = problems.stream()
                .filter(each -> each.field().equals(name))
                .map(each -> words.say(language, each.words()))
                .findFirst()
                .orElse(null);
        return new SetupView.Field(name, type, autocomplete, say(language, name), value, hint, problem);
    }

    private String say(LanguageTag language, String key) {
        return words.say(language, "desk.setup." + key);
    }
}
