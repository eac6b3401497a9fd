package org.waymark.audit;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.documents.DocumentList;
import org.waymark.journal.Deed;
import org.waymark.language.Formats;
import org.waymark.language.Words;
import org.waymark.staff.StaffNames;

/** Entries of the journal as sentences in the language of the desk. */
@Singleton
class DeedSentences {
    private static final String KEY = "desk.journal.deed.";
    private static final Pattern TEXT =
            Pattern.compile("([a-z0-9-]+:[a-z0-9-]+)(?:/([A-Za-z0-9-]+)(?:/([0-9]{1,9}))?)?");
    /** Many texts saved at once. */
    private static final Pattern SPAN = Pattern.compile("(\\S+:\\S+) to (\\S+:\\S+)");

    private static final Pattern PERSON = Pattern.compile("staff:[0-9]+");

    private final DocumentList documents;
    private final StaffNames staff;
    private final Formats formats;
    private final Words words;
    private final RecordedWords recorded;

    DeedSentences(DocumentList documents, StaffNames staff, Formats formats, Words words, RecordedWords recorded) {
        this.documents = documents;
        this.staff = staff;
        this.formats = formats;
        this.words = words;
        this.recorded = recorded;
    }

    List<DeedView> of(Collection<Deed> deeds, LanguageTag language) {
        var name = staff.all();
        var titles = documents.titles(
                deeds.stream().flatMap(deed -> documents(deed.subject())).collect(Collectors.toSet()), language);
        return deeds.stream()
                .map(deed -> new DeedView(
                        deed.id(),
                        formats.moment(language, deed.at()),
                        sentence(
                                deed.action(),
                                name.apply(deed.by()),
                                what(deed.subject(), name, titles, language),
                                language),
                        deed.detail().isEmpty() ? "" : recorded.detail(deed.action(), deed.detail(), language),
                        document(deed.subject()).map(DocumentId::toString).orElse("")))
                .toList();
    }

    /** How a choice of the filter names an action. */
    String action(String action, LanguageTag language) {
        return sentence(action, "…", "…", language);
    }

    /** Whom the journal means. */
    UnaryOperator<String> names() {
        return staff.all();
    }

    private String sentence(String action, String who, String what, LanguageTag language) {
        boolean known = words.keys().contains(KEY + action);
        return words.say(
                language,
                known ? KEY + action : KEY + "other",
                known
                        ? Map.of("who", apart(who), "what", apart(what))
                        : Map.of("who", apart(who), "what", apart(what), "action", apart(action)));
    }

    private String what(
            String subject, UnaryOperator<String> name, Map<DocumentId, String> titles, LanguageTag language) {
        var span = SPAN.matcher(subject);
        if (span.matches()) {
            var first = what(span.group(1), name, titles, language);
            var last = what(span.group(2), name, titles, language);
            return words.say(language, "desk.journal.span", Map.of("first", first, "last", last));
        }
        var text = TEXT.matcher(subject);
        if (PERSON.matcher(subject).matches() || !text.matches()) {
            return recorded.of(name.apply(subject), language);
        }
        var title = document(subject)
                .map(id -> titles.getOrDefault(id, id.toString()))
                .orElse(subject);
        if (text.group(2) == null) {
            return words.say(language, "desk.journal.document", Map.of("title", title));
        }
        var tongue = text.group(2).equals(LanguageTag.UND.value())
                ? words.say(language, "desk.facts")
                : formats.languageName(language, text.group(2));
        if (text.group(3) == null) {
            return words.say(language, "desk.journal.in-language", Map.of("title", title, "language", tongue));
        }
        return words.say(
                language,
                "desk.journal.text",
                Map.of("title", title, "language", tongue, "number", Integer.parseInt(text.group(3))));
    }

    private static Stream<DocumentId> documents(String subject) {
        var span = SPAN.matcher(subject);
        var subjects = span.matches() ? Stream.of(span.group(1), span.group(2)) : Stream.of(subject);
        return subjects.flatMap(each -> document(each).stream());
    }

    private static Optional<DocumentId> document(String subject) {
        var text = TEXT.matcher(subject);
        return text.matches() && !PERSON.matcher(subject).matches() && DocumentId.isWellFormed(text.group(1))
                ? Optional.of(DocumentId.parse(text.group(1)))
                : Optional.empty();
    }

    /** Names and titles keep their own direction within the sentence (Unicode, FSI and PDI). */
    private static String apart(String words) {
        return "\u2068" + words + "\u2069";
    }

    /**
     * An entry.
     *
     * @param detail what else was recorded, in words
     * @param document what it was done to, where that is a document; empty otherwise
     */
    public record DeedView(long id, String when, String sentence, String detail, String document) {}
}
