package org.waymark.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.language.Words;

class SetupFormTest {
    private static final String GOOD = "a quiet road in June";

    @Test
    void finds_nothing_wrong_with_good_answers() {
        assertEquals(List.of(), problems("Amira", "amira@example.org", GOOD, GOOD));
    }

    @Test
    void keeps_the_address_in_small_letters() {
        var form = new SetupForm("Amira", "Amira@Example.ORG", GOOD, GOOD);
        assertEquals("amira@example.org", form.person().email());
    }

    @Test
    void names_every_field_that_is_empty() {
        assertEquals(
                List.of("desk.setup.name.missing", "desk.setup.email.missing", "desk.setup.password.missing"),
                SetupForm.of(Map.of()).problems(new CommonPasswords()).stream()
                        .map(SetupForm.Problem::words)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "amira",
                "amira@",
                "@example.org",
                "amira@example",
                "a b@example.org",
                "a@b@example.org",
                "a@.org"
            })
    void refuses_what_is_no_address(String email) {
        assertEquals(List.of("desk.setup.email.invalid"), problems("Amira", email, GOOD, GOOD));
    }

    @Test
    void counts_letters_as_people_do() {
        assertEquals(List.of(), problems("Amira", "a@example.org", "كلمة سر طويلة", "كلمة سر طويلة"));
        assertEquals(
                List.of("desk.setup.password.short"), problems("Amira", "a@example.org", "😀🌍🛟🧭🗺😀🌍🛟🧭🗺🧳", ""));
    }

    @Test
    void refuses_what_is_too_long() {
        var long_ = "Amira Bruno ".repeat(20);
        assertEquals(
                List.of("desk.setup.name.long", "desk.setup.password.long"),
                problems(long_, "a@example.org", long_, long_));
    }

    @Test
    void wants_the_same_password_twice() {
        assertEquals(List.of("desk.setup.repeat.different"), problems("Amira", "a@example.org", GOOD, GOOD + "!"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "123456789012",
                "aaaaaaaaaaaaaa",
                "Qwertyuiop12",
                "passwordpassword",
                "Waymark-1234!"
            })
    void refuses_a_password_that_is_tried_first(String password) {
        assertEquals(List.of("desk.setup.password.common"), problems("Amira", "a@example.org", password, password));
    }

    @ParameterizedTest
    @CsvSource({"a quiet road in June", "the password is long", "mygr4tion to the sea"})
    void takes_a_sentence(String password) {
        assertFalse(new CommonPasswords().include(password));
    }

    @Test
    void has_words_for_everything_it_says() {
        var words = Words.shipped();
        for (var problem : List.of(
                "name.missing",
                "name.long",
                "email.missing",
                "email.invalid",
                "password.missing",
                "password.short",
                "password.long",
                "password.common",
                "repeat.different")) {
            assertTrue(words.keys().contains("desk.setup." + problem), problem);
        }
    }

    @Test
    void shows_no_password_in_a_log() {
        assertFalse(
                new SetupForm("Amira", "a@example.org", GOOD, GOOD).toString().contains(GOOD));
    }

    private static List<String> problems(String name, String email, String password, String repeat) {
        return new SetupForm(name, email, password, repeat)
                .problems(new CommonPasswords()).stream()
                        .map(SetupForm.Problem::words)
                        .toList();
    }
}
