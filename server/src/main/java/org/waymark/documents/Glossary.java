package org.waymark.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;
import org.waymark.language.TermsInText;

/** The terms of the house in two languages: which of them a text mentions, and how they are said in the other language. */
final class Glossary {
    static final String KIND = "term";

    private static final Pattern TARGETS = Pattern.compile("\\]\\([^)]*\\)|\\{[^}]*}+");
    private static final Pattern LINK = Pattern.compile("\\]\\((term:[a-z0-9-]+)\\)");
    private static final Pattern ASIDE = Pattern.compile("^(.*?)\\s*[(（]([^)）]+)[)）]\\s*$");

    private final LanguageTag source;
    private final LanguageTag target;
    private final Map<DocumentId, Term> terms = new LinkedHashMap<>();
    private final Map<DocumentId, List<String>> wordings = new HashMap<>();

    /** @param heads the latest revisions of all terms in both languages */
    Glossary(LanguageTag source, LanguageTag target, List<Revision> heads) {
        this.source = source;
        this.target = target;
        var translations = new HashMap<DocumentId, Fields>();
        heads.stream()
                .filter(head -> head.language().equals(target))
                .forEach(
                        head -> translations.put(head.document(), head.content().fields()));
        heads.stream()
                .filter(head -> head.language().equals(source))
                .forEach(head -> add(
                        head.document(),
                        head.content().fields(),
                        translations.getOrDefault(head.document(), Fields.EMPTY)));
    }

    private void add(DocumentId id, Fields own, Fields translated) {
        own.text("title").ifPresent(title -> {
            terms.put(id, new Term(id.toString(), title, translated.textOrEmpty("title"), avoided(translated)));
            wordings.put(id, wordings(id, title));
        });
    }

    /** The terms a block of the source mentions by word or by link, in the order of the text. */
    List<Term> in(String block) {
        var found = new LinkedHashSet<DocumentId>();
        var link = LINK.matcher(block);
        while (link.find()) {
            found.add(DocumentId.parse(link.group(1)));
        }
        found.addAll(TermsInText.find(source, withoutTargets(block), wordings));
        return found.stream().filter(terms::containsKey).map(terms::get).toList();
    }

    /** Words in a block of the translation that these terms ask not to use. */
    List<String> avoidedIn(String block, List<Term> mentioned) {
        var avoided = new HashMap<String, List<String>>();
        mentioned.forEach(term -> term.avoid().forEach(words -> avoided.put(words, List.of(words))));
        return TermsInText.find(target, withoutTargets(block), avoided);
    }

    /** A link leads to an address, and what it is called there is not said in the text. */
    private static String withoutTargets(String block) {
        return TARGETS.matcher(block).replaceAll("] ");
    }

    /**
     * As the title says it, with and without what it says in brackets. In English, the language ids are made of, also by
     * its id and by each of two words: texts say “smuggling” for “Smuggling of migrants”, “victim” for “Victim or
     * survivor”.
     */
    private List<String> wordings(DocumentId id, String title) {
        var all = new ArrayList<String>();
        var aside = ASIDE.matcher(title);
        var parts = aside.matches() ? List.of(aside.group(1), aside.group(2)) : List.of(title);
        boolean english = source.value().replaceFirst("-.*", "").equals("en");
        for (var part : parts) {
            all.add(part);
            if (english && part.contains(" or ")) {
                all.addAll(List.of(part.split(" or ")));
            }
        }
        if (english) {
            all.add(id.name());
        }
        return all;
    }

    private static List<String> avoided(Fields translated) {
        return Stream.of(translated.textOrEmpty("avoid").split("[;؛]"))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /**
     * A term in both languages.
     *
     * @param target empty where it has no translation yet
     * @param avoid words of the target language not to use for it
     */
    public record Term(String id, String source, String target, List<String> avoid) {}
}
