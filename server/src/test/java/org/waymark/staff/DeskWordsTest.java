package org.waymark.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.content.Kinds;
import org.waymark.language.Languages;
import org.waymark.language.Words;

class DeskWordsTest {
    private static final Path TEMPLATES = Path.of("../client-web/templates/desk");
    private static final Pattern KEY = Pattern.compile("say \"([^\"]+)\"");
    private static final Words WORDS = Words.shipped();

    @Test
    void the_desk_speaks_five_languages() {
        assertEquals(
                List.of("en", "ar", "es", "fr", "pt"),
                Languages.shipped().ofDesk().stream()
                        .map(language -> language.tag().value())
                        .sorted((one, other) -> one.equals("en") ? -1 : other.equals("en") ? 1 : one.compareTo(other))
                        .toList());
    }

    @Test
    void templates_hold_no_words_only_keys_that_have_some() throws IOException {
        for (var template : templates()) {
            var text = Files.readString(template);
            var bare = text.replaceAll("(?s)\\{\\{.*?}}+", "").replaceAll("(?s)<[^>]*>", "");
            assertFalse(Pattern.compile("\\p{L}").matcher(bare).find(), template + " says “" + bare.strip() + "”");
            var keys = KEY.matcher(text);
            while (keys.find()) {
                assertTrue(WORDS.keys().contains(keys.group(1)), template + " says " + keys.group(1));
            }
        }
    }

    @Test
    void roles_permissions_kinds_and_devices_have_names() {
        for (var role : Role.values()) {
            assertTrue(WORDS.keys().contains("desk.role." + role.word()), role.word());
            assertTrue(WORDS.keys().contains("desk.role." + role.word() + ".may"), role.word());
        }
        Arrays.stream(Permission.values())
                .filter(permission -> permission.compareTo(Permission.READ_DRAFTS) >= 0)
                .map(permission -> permission.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .forEach(word -> assertTrue(WORDS.keys().contains("desk.may." + word), word));
        for (var kind : Kinds.all()) {
            assertTrue(WORDS.keys().contains("desk.kind." + kind), kind.name());
        }
        for (var device : List.of("phone", "tablet", "computer")) {
            assertTrue(WORDS.keys().contains("desk.device." + device), device);
        }
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            var templates =
                    files.filter(file -> file.toString().endsWith(".hbs")).toList();
            assertTrue(templates.size() > 10, "the templates are where they were");
            return templates;
        }
    }
}
