package org.waymark.language;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.content.LanguageTag;

/** The languages of Waymark and the tags they go by. */
@Singleton
public class Languages {
    private static final String IN_THE_LIST = "take one of content/languages.yaml or add it there";

    private final LanguageList list;
    private final CanonicalTags canonicalTags;
    private final List<Language> offered;
    private final List<Language> ofDesk;

    /** The languages this release was made with. */
    public static Languages shipped() {
        return offering(List.of());
    }

    /** The languages this release was made with, of which only these are offered; all for none. */
    public static Languages offering(List<String> chosen) {
        return new Languages(new LanguageList(new ReleaseFiles()), Words.shipped(), chosen, List.of());
    }

    Languages(LanguageList list, Words words) {
        this(list, words, List.of(), List.of());
    }

    /**
     * @param chosen tags that are offered and no others; empty for all that have their words
     * @param incomplete tags offered although words lack, which are then English: for benchmarks, never for readers
     * @throws NoSuchLanguage when a chosen tag is not in the list
     */
    @Inject
    Languages(
            LanguageList list,
            Words words,
            @Value("${waymark.languages:}") List<String> chosen,
            @Value("${waymark.offer.incomplete:}") List<String> incomplete) {
        this.list = list;
        this.canonicalTags = new CanonicalTags(list);
        var collator = Collator.getInstance(ULocale.ROOT);
        var order = Comparator.comparing(
                        (Language language) -> !language.tag().value().equals("en"))
                .thenComparing(Language::ownName, collator::compare)
                .thenComparing(Language::tag);
        // An empty setting comes as a list of one empty tag.
        var wanted = chosen.stream()
                .filter(tag -> !tag.isBlank())
                .map(tag -> known(tag, list, canonicalTags))
                .distinct()
                .toList();
        var among = wanted.isEmpty() ? list.all() : wanted;
        this.offered = among.stream()
                .filter(language -> words.complete(language.tag())
                        || incomplete.contains(language.tag().value()))
                .sorted(order)
                .toList();
        this.ofDesk = list.all().stream()
                .filter(language -> words.completeForDesk(language.tag()))
                .sorted(order)
                .toList();
    }

    /** Every known language, in the order of {@code languages.yaml}. */
    public List<Language> all() {
        return List.copyOf(list.all());
    }

    /** Those with all the words of the interface: English first, then by their own names. */
    public List<Language> offered() {
        return offered;
    }

    /** Those the desk speaks, whatever readers are offered; in the same order. */
    public List<Language> ofDesk() {
        return ofDesk;
    }

    public Optional<Language> find(LanguageTag tag) {
        return list.find(tag);
    }

    /**
     * A language that must be known.
     *
     * @throws NoSuchLanguage when the tag is not in the list
     */
    public Language get(LanguageTag tag) {
        return find(tag).orElseThrow(() -> new NoSuchLanguage(tag.value(), IN_THE_LIST));
    }

    /**
     * The tag a language is stored under, however it was asked for: {@code iw} gives he, {@code zh_TW} gives zh-Hant. A
     * regional variant that is not in the list stays what it is: {@code es-MX}.
     *
     * @throws NoSuchLanguage for what is malformed or names no language
     */
    public LanguageTag canonical(String any) {
        return canonicalTags
                .of(any)
                .orElseThrow(() -> new NoSuchLanguage(any, "write a BCP 47 tag such as “fr”, “fa-AF” or “zh-Hant”"));
    }

    private static Language known(String tag, LanguageList list, CanonicalTags tags) {
        return tags.of(tag).flatMap(list::find).orElseThrow(() -> new NoSuchLanguage(tag, IN_THE_LIST));
    }

    Optional<LanguageTag> canonicalOrEmpty(String any) {
        return canonicalTags.of(any);
    }
}
