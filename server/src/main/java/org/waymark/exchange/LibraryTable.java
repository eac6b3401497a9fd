package org.waymark.exchange;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.waymark.content.FactStatus;
import org.waymark.content.Fields;
import org.waymark.content.Kind;
import org.waymark.content.Kinds;
import org.waymark.content.LanguageTag;
import org.waymark.language.IcuGrammar;

/** Counts what a library holds for readers, kind by kind and language by language, as a table in Markdown. */
public final class LibraryTable {
    private static final String HEAD = """
            | kind | language | texts | words | checked by a native speaker | outdated | review due |
            |---|---|--:|--:|--:|--:|---|
            """;

    private final List<LibraryDocument> shown;
    private final int drafts;
    private final IcuGrammar grammar;

    public LibraryTable(LibraryFolder library, IcuGrammar grammar) {
        this.shown = library.documents().stream()
                .filter(document -> FactStatus.of(document.facts()).mayBeShown())
                .toList();
        this.drafts = library.documents().size() - shown.size();
        this.grammar = grammar;
    }

    /** The table with a line above it; ends with a line feed. */
    public String markdown() {
        var table = new StringBuilder();
        table.append(shown.size()).append(" documents. ").append(drafts);
        table.append(" more wait for a check call; readers do not see them, and they are not counted.\n\n");
        table.append(HEAD);
        for (var kind : Kinds.all()) {
            for (var language : languages(kind)) {
                table.append(row(kind, language));
            }
        }
        return table.toString();
    }

    private Stream<LibraryDocument> of(Kind kind) {
        return shown.stream().filter(document -> document.kind().name().equals(kind.name()));
    }

    private Collection<LanguageTag> languages(Kind kind) {
        var languages = new TreeSet<LanguageTag>();
        of(kind).forEach(document -> languages.addAll(document.texts().keySet()));
        return languages;
    }

    private String row(Kind kind, LanguageTag language) {
        var documents = of(kind).filter(document -> document.texts().containsKey(language))
                .toList();
        var texts = documents.stream()
                .flatMap(document -> Optional.ofNullable(document.texts().get(language)).stream())
                .toList();
        long words = texts.stream().mapToLong(text -> words(text, language)).sum();
        long outdated = texts.stream()
                .map(LibraryText::translatedFrom)
                .filter(from -> from != null && from.isOutdated())
                .count();
        var due = documents.stream()
                .flatMap(document -> reviewDue(document.facts()))
                .min(Comparator.naturalOrder())
                .orElse("–");
        return String.format(
                        Locale.ROOT,
                        "| %s | %s | %d | %d | %s | %d | %s |%n",
                        kind,
                        language,
                        texts.size(),
                        words,
                        checked(documents, language),
                        outdated,
                        due)
                .replace(System.lineSeparator(), "\n");
    }

    private long words(LibraryText text, LanguageTag language) {
        var fields = text.content().fields();
        return (long) grammar.words(language, fields.textOrEmpty("title"))
                + grammar.words(language, fields.textOrEmpty("summary"))
                + grammar.words(language, text.content().body());
    }

    /** The share among translations: nobody has to check the text a document was written in. */
    private static String checked(List<LibraryDocument> documents, LanguageTag language) {
        var translations = documents.stream()
                .filter(document -> !document.sourceLanguage().equals(language))
                .flatMap(document -> Optional.ofNullable(document.texts().get(language)).stream())
                .toList();
        long checked = translations.stream()
                .filter(text -> text.content().fields().has("checked-by"))
                .count();
        return translations.isEmpty() ? "–" : 100 * checked / translations.size() + " %";
    }

    private static Stream<String> reviewDue(Fields facts) {
        return Stream.concat(
                facts.text("review-by").stream(),
                facts.object("verification").flatMap(made -> made.text("check-again")).stream());
    }
}
