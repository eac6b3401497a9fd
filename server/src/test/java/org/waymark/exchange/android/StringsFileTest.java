package org.waymark.exchange.android;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.language.Languages;
import org.waymark.language.Wording;
import org.waymark.language.Wording.Piece;
import org.waymark.language.Words;

/** Texts that are hard to write down, and what the resource compiler of Android reads of them. */
class StringsFileTest {
    private static final List<String> HARD = List.of(
            "it's \"so\" and a \\ and \\n and \\u0041",
            "@string/title",
            "?attr/title",
            "a@b.org, what?",
            "<b>5 & 6</b> &lt; ]]>",
            " edges ",
            "two  spaces   three",
            "no\u00a0break\u202fnarrow",
            "\u2068isolated\u2069\u200f",
            "می\u200cخواهم র\u200d্য",
            "tab\tand \u0085 and \u2028",
            "100 % of 50 % done",
            "😀'😀");

    @Test
    void texts_that_are_hard_to_write_come_back_unchanged() throws Exception {
        var app = AndroidApp.read(StringsFile.of(hard("%d %s\nnext line")));
        for (int i = 0; i < HARD.size(); i++) {
            assertEquals(HARD.get(i), app.strings().get("hard_" + i));
        }
        assertEquals("%d %s\nnext line", app.strings().get("more"));
    }

    @Test
    void a_percent_sign_is_doubled_where_something_is_filled_in() throws Exception {
        var wording = new Wording(
                List.of("who", "n"),
                Set.of("n"),
                Optional.of("n"),
                Map.of("other", List.of(new Piece.Place("n"), new Piece.Said(" % of "), new Piece.Place("who"))));
        var resource = Resource.of("share", List.of(wording));
        var xml = StringsFile.of(Map.of(resource, wording));
        assertEquals(
                Map.of("other", "%2$d %% of %1$s"),
                AndroidApp.read(xml).plurals().get("share"));
    }

    @Test
    void two_keys_never_get_one_name() {
        assertEquals("a_b_c", new ResourceNames(List.of("a.b-c", "a.B.d")).of("a.b-c"));
        assertThrows(IllegalStateException.class, () -> new ResourceNames(List.of("a.b-c", "a.b.c")));
        assertThrows(IllegalStateException.class, () -> new ResourceNames(List.of("1a")));
        assertThrows(IllegalStateException.class, () -> new ResourceNames(List.of("é")));
    }

    @Test
    void the_resource_compiler_reads_every_text_as_it_was_meant(@TempDir Path home) throws Exception {
        var compiler = new ResourceCompiler(home);
        compiler.assumeInstalled();
        var dump = compiler.read(StringsFile.of(hard("last")));
        for (int i = 0; i < HARD.size(); i++) {
            assertTrue(dump.contains("string/hard_" + i + "\n      () \"" + HARD.get(i) + "\"\n"), HARD.get(i) + dump);
        }
    }

    @Test
    void the_resource_compiler_takes_the_words_of_every_language(@TempDir Path home) throws Exception {
        var compiler = new ResourceCompiler(home);
        compiler.assumeInstalled();
        new ExportAndroidStrings(Words.shipped(), Languages.shipped()).write(home);
        var dump = compiler.read();
        int found = 0;
        for (var language : Languages.shipped().offered()) {
            boolean english = language.tag().value().equals("en");
            var app = AndroidApp.of(home, english ? "values" : "values-" + language.androidTag());
            var own = "      (" + (english ? "" : language.androidTag().replaceFirst("^b\\+", "")) + ") ";
            for (var text : app.strings().entrySet()) {
                var lines = dump.substring(dump.indexOf("string/" + text.getKey() + "\n"));
                assertTrue(
                        lines.split("\n    resource ", 2)[0].contains(own + "\"" + text.getValue() + "\""),
                        language.tag() + " " + text.getKey());
                found++;
            }
            for (var plural : app.plurals().values()) {
                plural.forEach((category, text) -> assertTrue(dump.contains(category + "=\"" + text + "\""), text));
                found += plural.size();
            }
        }
        System.out.println("aapt2 compiled and linked " + found + " texts and read each as it was meant.");
    }

    private static Map<Resource, Wording> hard(String more) {
        var words = new LinkedHashMap<Resource, Wording>();
        for (int i = 0; i < HARD.size(); i++) {
            add(words, "hard_" + i, HARD.get(i));
        }
        add(words, "more", more);
        return words;
    }

    private static void add(Map<Resource, Wording> words, String name, String text) {
        var wording =
                new Wording(List.of(), Set.of(), Optional.empty(), Map.of("other", List.of(new Piece.Said(text))));
        words.put(Resource.of(name, List.of(wording)), wording);
    }
}
