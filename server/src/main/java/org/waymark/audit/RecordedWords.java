package org.waymark.audit;

import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.content.LanguageTag;
import org.waymark.language.Formats;
import org.waymark.language.Words;

/**
 * What programs write into the journal, said in the language of the desk. The entry itself stays as it is: its hash is over
 * what was written. What people typed is shown as they typed it, and so is what is not known here.
 */
@Singleton
class RecordedWords {
    /** Deeds with words of the person who did them. */
    private static final Set<String> OWN_WORDS = Set.of(
            "submitted",
            "approved",
            "rejected",
            "urgent",
            "overridden",
            "renewed",
            "ignore-link",
            "declare-exceptions");

    private static final String KEY = "desk.journal.recorded.";
    private static final Pattern NAME = Pattern.compile("\\(\\?<([a-z]+)>");
    private static final Pattern ROLE =
            Pattern.compile("(?<role>[a-z-]+)(?: in (?<languages>[^,]+?))?(?: below (?<parts>[^,]+))?");
    private static final String COUNT = "(?<count>[0-9]{1,9})";
    private static final String HASH = "(?<hash>[0-9a-f]{64})";

    private static final List<Form> FORMS = List.of(
            new Form("valid-until", "valid until (?<at>\\S+)"),
            new Form("due", "(?<at>[0-9]{4}-\\S+), " + COUNT + " revisions"),
            new Form("saved", COUNT + " revisions, " + HASH),
            new Form("mended", "(?<address>https?://\\S+), " + COUNT + " revisions"),
            new Form("published", "(?<words>.+), " + HASH),
            new Form("hash", HASH),
            new Form("adopted", COUNT + " revisions (?<first>[0-9]+) to (?<last>[0-9]+)"),
            new Form("imported", "imported from (?<folder>.+)"),
            new Form("came-with", "came with Waymark (?<version>\\S+)"),
            new Form("roll-back", "Roll back to (?<number>[0-9]{1,9})"),
            new Form("roll-back-why", "Roll back to (?<number>[0-9]{1,9}): (?<why>.+)"),
            new Form("edition", "edition (?<number>[0-9]{1,9})"),
            new Form("planned", "planned release (?<number>[0-9]{1,9})"),
            new Form("bytes", "(?<size>[0-9]{1,9}) bytes"),
            new Form("hours", COUNT + " hours"),
            new Form("links", COUNT + " links"),
            new Form("check", "(?<outcome>confirmed|own-page|no-answer|wrong) (?<day>[0-9-]{10})"),
            new Form("by-link", "by link"),
            new Form("with-passkey", "with passkey"),
            new Form("with-second-factor", "with second factor"),
            new Form("everybody", "everybody"));

    private final Words words;
    private final Formats formats;

    RecordedWords(Words words, Formats formats) {
        this.words = words;
        this.formats = formats;
    }

    String detail(String action, String detail, LanguageTag language) {
        if (action.equals("change-roles") || action.equals("invite-person")) {
            return roles(detail, language);
        }
        return OWN_WORDS.contains(action) ? detail : of(detail, language);
    }

    String of(String written, LanguageTag language) {
        return FORMS.stream()
                .flatMap(form -> said(form, written, language).stream())
                .findFirst()
                .orElse(written);
    }

    private Optional<String> said(Form form, String written, LanguageTag language) {
        var matcher = form.written().matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(words.say(language, KEY + form.key(), filled(form, matcher, language)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Map<String, Object> filled(Form form, Matcher matcher, LanguageTag language) {
        var filled = new HashMap<String, Object>();
        for (var name : form.names()) {
            var text = matcher.group(name);
            filled.put(
                    name,
                    switch (name) {
                        case "count", "number" -> Integer.valueOf(text);
                        case "at" -> moment(ZonedDateTime.parse(text), language);
                        case "day" -> formats.date(language, LocalDate.parse(text));
                        case "size" -> formats.size(language, Integer.parseInt(text));
                        case "outcome" -> words.say(language, "desk.calls.outcome." + text);
                        case "words" -> of(text, language);
                        default -> text;
                    });
        }
        return filled;
    }

    private String moment(ZonedDateTime at, LanguageTag language) {
        return at.getZone().equals(ZoneOffset.UTC)
                ? formats.moment(language, at.toInstant())
                : formats.moment(language, at.toInstant(), at.getZone());
    }

    /** Like {@code editor, translator in ar fr below page:rights}. */
    private String roles(String written, LanguageTag language) {
        return Arrays.stream(written.split(", "))
                .map(each -> role(each, language))
                .collect(Collectors.joining(words.say(language, "list.separator")));
    }

    private String role(String written, LanguageTag language) {
        var role = ROLE.matcher(written);
        var key = role.matches() ? "desk.role." + role.group("role") : "";
        if (!words.keys().contains(key)) {
            return written;
        }
        var reach = Stream.of("languages", "parts")
                .map(role::group)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        return words.say(language, key) + (reach.isEmpty() ? "" : " (" + reach + ")");
    }

    /** Words that a program writes, and the key of how people say them. */
    private record Form(String key, Pattern written, List<String> names) {
        Form(String key, String written) {
            this(
                    key,
                    Pattern.compile(written, Pattern.DOTALL),
                    NAME.matcher(written).results().map(found -> found.group(1)).toList());
        }
    }
}
