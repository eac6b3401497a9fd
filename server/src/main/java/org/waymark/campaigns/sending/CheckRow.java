package org.waymark.campaigns.sending;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.waymark.content.LanguageTag;
import org.waymark.directory.MobileNumber;
import org.waymark.directory.MobileNumber.Kind;
import org.waymark.language.Languages;
import org.waymark.language.NoSuchLanguage;

/** Says of each row of a list whom it names, or what is wrong with it. Remembers the numbers it has seen. */
final class CheckRow {
    /** What spreadsheet programs would run. A plus stands before numbers too, so only digits may follow it. */
    private static final Pattern FORMULA = Pattern.compile("(?s)'*([=@＝＠]|[-＋－].*[A-Za-z(]|\\+.*[A-Za-z(=]).*");

    /** Longer than any number, with everything that people put into one. */
    private static final int LONGEST = 40;

    private final Columns columns;
    private final String country;
    private final LanguageTag otherwise;
    private final Set<LanguageTag> texts;
    private final Languages languages;
    private final Set<Long> seen = new HashSet<>();

    CheckRow(Columns columns, String country, LanguageTag otherwise, Set<LanguageTag> texts, Languages languages) {
        this.columns = columns;
        this.country = country;
        this.otherwise = otherwise;
        this.texts = Set.copyOf(texts);
        this.languages = languages;
    }

    /** What a row says: whom it names, or what is wrong in which of its columns. */
    sealed interface Said {
        /** Somebody, by the number as it is dialled from everywhere. */
        record Person(String e164, LanguageTag language) implements Said {}

        record Wrong(int column, String problem) implements Said {}
    }

    /** Empty for a row without anything in it. */
    Optional<Said> check(List<String> row) {
        if (row.stream().allMatch(String::isBlank)) {
            return Optional.empty();
        }
        var cell = Columns.cell(row, columns.number()).strip();
        if (FORMULA.matcher(cell).matches()) {
            return wrong("formula");
        }
        if (cell.isEmpty()) {
            return wrong("empty");
        }
        if (cell.length() > LONGEST) {
            return wrong("number");
        }
        var reading = MobileNumber.read(cell, country);
        if (reading.kind() == Kind.UNKNOWN || reading.e164().isEmpty()) {
            return wrong("number");
        }
        if (reading.kind() == Kind.OTHER) {
            return wrong("not-mobile");
        }
        var e164 = reading.e164().get();
        return Optional.of(language(row).map(tag -> person(e164, tag)).orElseGet(() -> said(row)));
    }

    private Said person(String e164, LanguageTag language) {
        return seen.add(Long.valueOf(e164.substring(1)))
                ? new Said.Person(e164, language)
                : new Said.Wrong(columns.number(), "twice");
    }

    /** Of a language that cannot be. */
    private Said said(List<String> row) {
        int column = columns.language().orElse(0);
        var cell = Columns.cell(row, column).strip();
        boolean known = canonical(cell).flatMap(languages::find).isPresent();
        var problem = FORMULA.matcher(cell).matches() ? "formula" : known ? "no-text" : "language";
        return new Said.Wrong(column, problem);
    }

    private Optional<LanguageTag> language(List<String> row) {
        var cell = columns.language().isEmpty()
                ? ""
                : Columns.cell(row, columns.language().getAsInt()).strip();
        return cell.isEmpty() ? Optional.of(otherwise) : canonical(cell).filter(texts::contains);
    }

    private Optional<LanguageTag> canonical(String typed) {
        try {
            return Optional.of(languages.canonical(typed));
        } catch (NoSuchLanguage e) {
            return Optional.empty();
        }
    }

    private Optional<Said> wrong(String problem) {
        return Optional.of(new Said.Wrong(columns.number(), problem));
    }
}
