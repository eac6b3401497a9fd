package org.waymark.exchange.android;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.content.LanguageTag;
import org.waymark.language.Language;
import org.waymark.language.Languages;
import org.waymark.language.Words;

/** The words of this release as an app finds them. */
class ExportAndroidStringsTest {
    private static final LanguageTag ENGLISH = new LanguageTag("en");
    private static final Pattern PLACE = Pattern.compile("%([0-9])\\$([sd])");
    private static final int[] COUNTS = {0, 1, 2, 3, 5, 11, 21, 100, 999};

    private static final Words WORDS = Words.shipped();
    private static final Languages LANGUAGES = Languages.shipped();

    @TempDir
    static Path folder;

    private static ExportAndroidStrings.Written written;
    private static final Map<LanguageTag, AndroidApp> APPS = new HashMap<>();

    @BeforeAll
    static void export() throws Exception {
        written = new ExportAndroidStrings(WORDS, LANGUAGES).write(folder);
        for (var language : LANGUAGES.offered()) {
            APPS.put(language.tag(), AndroidApp.of(folder, values(language)));
        }
    }

    @Test
    void english_is_the_default_and_every_language_has_the_folder_that_old_phones_look_in() throws Exception {
        var expected = new TreeSet<String>();
        LANGUAGES.offered().forEach(language -> expected.add(values(language)));
        try (var folders = Files.list(folder.resolve("res"))) {
            assertEquals(
                    expected,
                    new TreeSet<>(
                            folders.map(each -> each.getFileName().toString()).toList()));
        }
        assertEquals(LANGUAGES.offered().size(), written.languages());
        assertTrue(expected.contains("values") && expected.contains("values-in") && expected.contains("values-fr"));
        var legacy = Map.of("he", "iw", "id", "in", "yi", "ji");
        var names = new TreeSet<String>();
        for (var language : LANGUAGES.all()) {
            var tag = language.tag().value();
            assertTrue(names.add(language.androidTag()), tag);
            assertEquals(legacy.getOrDefault(tag, language.androidTag()), language.androidTag());
            assertTrue(language.androidTag().matches("[a-z]{2}(-r[A-Z]{2})?|b\\+[a-z]{2,3}(\\+[A-Z][a-z]{3})?"), tag);
        }
    }

    @Test
    void a_text_is_in_every_language_or_told_to_be_left_out() {
        int texts = 0;
        for (var key : WORDS.keys()) {
            var without = new ArrayList<LanguageTag>();
            for (var language : LANGUAGES.offered()) {
                if (!has(language.tag(), name(key))) {
                    without.add(language.tag());
                }
            }
            if (key.startsWith("desk.")) {
                assertEquals(LANGUAGES.offered().size(), without.size(), key);
            } else {
                assertEquals(written.leftOut().getOrDefault(key, List.of()), without, key);
                texts++;
            }
        }
        assertEquals(texts, written.resources());
        assertTrue(texts > 300);
        System.out.println("For Android: " + texts + " texts, "
                + APPS.get(ENGLISH).plurals().size() + " of them plurals, in " + APPS.size() + " languages; left out: "
                + written.leftOut());
    }

    @Test
    void places_are_the_same_in_every_language() {
        var english = APPS.get(ENGLISH);
        APPS.forEach((language, app) -> {
            app.strings()
                    .forEach((name, text) ->
                            assertEquals(places(english.strings().get(name)), places(text), language + " " + name));
            app.plurals()
                    .forEach((name, forms) -> forms.forEach((category, text) -> assertTrue(
                            allPlaces(english.plurals().get(name)).containsAll(places(text)), language + " " + name)));
        });
    }

    @Test
    void plurals_have_every_category_of_their_language() {
        APPS.forEach((language, app) -> {
            var needed = PluralRules.forLocale(ULocale.forLanguageTag(language.value()))
                    .getKeywords();
            assertEquals(
                    APPS.get(ENGLISH).plurals().keySet().size(), app.plurals().size() + leftOut(language));
            app.plurals()
                    .forEach((name, forms) ->
                            assertEquals(new TreeSet<>(needed), new TreeSet<>(forms.keySet()), language + " " + name));
        });
    }

    /** Every text of every language, filled in as Android fills it, beside what ICU says of the message itself. */
    @Test
    void an_app_says_what_readers_are_told_here() {
        int compared = 0;
        for (var key : WORDS.keys()) {
            var wording = WORDS.takeApart(ENGLISH, key).orElse(null);
            if (key.startsWith("desk.") || wording == null) {
                continue;
            }
            for (var language : LANGUAGES.offered()) {
                if (!has(language.tag(), name(key))) {
                    continue;
                }
                for (int count : wording.numbers().isEmpty() ? new int[1] : COUNTS) {
                    var arguments = new TreeMap<String, Object>();
                    wording.names().forEach(name -> arguments.put(name, "‹" + name + "›"));
                    wording.numbers().forEach(name -> arguments.put(name, count));
                    var filled = wording.names().stream().map(arguments::get).toArray();
                    assertEquals(
                            inDigitsOfEurope(WORDS.say(language.tag(), key, arguments)),
                            say(language.tag(), name(key), count, filled),
                            language.tag() + " " + key);
                    compared++;
                }
            }
        }
        assertTrue(compared > 5000, () -> "few were compared");
    }

    @Test
    void the_same_words_give_the_same_bytes_and_unchanged_files_keep_their_time() throws Exception {
        var file = folder.resolve("res/values-fr/strings.xml");
        var before = Files.readString(file);
        var longAgo = FileTime.fromMillis(0);
        Files.setLastModifiedTime(file, longAgo);
        var other = Files.writeString(folder.resolve("res/values-in/strings.xml"), before);
        new ExportAndroidStrings(WORDS, LANGUAGES).write(folder);
        assertEquals(longAgo, Files.getLastModifiedTime(file));
        assertEquals(before, Files.readString(file));
        assertFalse(before.equals(Files.readString(other)));
    }

    @Test
    void files_of_somebody_else_are_never_touched(@TempDir Path home) throws Exception {
        var mine = Files.createDirectories(home.resolve("res/values")).resolve("strings.xml");
        Files.writeString(mine, "<resources><string name=\"mine\">mine</string></resources>");
        var refused =
                assertThrows(StringsNotWritten.class, () -> new ExportAndroidStrings(WORDS, LANGUAGES).write(home));
        assertTrue(refused.toString().contains("res/values/strings.xml"), refused::toString);
        assertThrows(StringsNotWritten.class, () -> new ExportAndroidStrings(WORDS, LANGUAGES).write(mine));
        assertTrue(Files.readString(mine).contains("mine"));
        assertFalse(Files.exists(home.resolve("res/values-fr")));
    }

    @Test
    void a_language_that_is_offered_no_more_goes(@TempDir Path home) throws Exception {
        new ExportAndroidStrings(WORDS, Languages.offering(List.of("en", "fr", "id"))).write(home);
        new ExportAndroidStrings(WORDS, Languages.offering(List.of("en", "fr"))).write(home);
        assertTrue(Files.exists(home.resolve("res/values-fr/strings.xml")));
        assertFalse(Files.exists(home.resolve("res/values-in/strings.xml")));
    }

    private static String values(Language language) {
        return language.tag().equals(ENGLISH) ? "values" : "values-" + language.androidTag();
    }

    private static String name(String key) {
        return key.toLowerCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    private static boolean has(LanguageTag language, String name) {
        var app = APPS.get(language);
        return app.strings().containsKey(name) || app.plurals().containsKey(name);
    }

    /** As {@code getString} and {@code getQuantityString} do: a text with nothing to fill is not formatted. */
    private static String say(LanguageTag language, String name, int count, Object... filled) {
        var text = APPS.get(language).strings().get(name);
        if (text == null) {
            var category = PluralRules.forLocale(ULocale.forLanguageTag(language.value()))
                    .select(count);
            text = APPS.get(language).plurals().get(name).get(category);
        }
        return filled.length == 0 ? text : String.format(Locale.ROOT, text, filled);
    }

    private static String inDigitsOfEurope(String said) {
        var text = new StringBuilder();
        said.codePoints().forEach(sign -> {
            int digit = UCharacter.digit(sign);
            text.append(digit < 0 ? Character.toString(sign) : Integer.toString(digit));
        });
        return text.toString();
    }

    private static Set<String> places(String text) {
        var places = new TreeSet<String>();
        PLACE.matcher(text.replace("%%", "")).results().forEach(found -> places.add(found.group()));
        return places;
    }

    private static Set<String> allPlaces(Map<String, String> forms) {
        var places = new TreeSet<String>();
        forms.values().forEach(text -> places.addAll(places(text)));
        return places;
    }

    private static long leftOut(LanguageTag language) {
        return written.leftOut().values().stream()
                .filter(languages -> languages.contains(language))
                .count();
    }
}
