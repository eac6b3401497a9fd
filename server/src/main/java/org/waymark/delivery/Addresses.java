package org.waymark.delivery;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.waymark.archive.Archive;
import org.waymark.content.LanguageTag;
import org.waymark.language.LanguageChoice;
import org.waymark.language.Languages;
import org.waymark.language.NoSuchLanguage;

/** Which language an address or a browser asks for, and where a page is found whose address was written otherwise. */
@Singleton
final class Addresses {
    private static final int LONGEST_TAG = 20;

    /** Read when an address is first written otherwise: the first page after a start does not wait for them. */
    private final BeanProvider<Languages> languages;

    private final BeanProvider<LanguageChoice> choice;
    private final Map<List<String>, List<LanguageTag>> offered = new ConcurrentHashMap<>();

    Addresses(BeanProvider<Languages> languages, BeanProvider<LanguageChoice> choice) {
        this.languages = languages;
        this.choice = choice;
    }

    /** The language of the edition that suits the browser best. */
    LanguageTag best(Archive archive, @Nullable String acceptLanguage) {
        return choice.get().best(acceptLanguage, offered(archive));
    }

    /** The offered language that an address begins with, as {@code /fr/…} does. */
    Optional<String> language(Archive archive, String path) {
        return Optional.of(firstPart(path)).filter(archive.head().languages()::contains);
    }

    /**
     * Another address for what was asked: without a slash at the end, under a language's old or regional tag, in a
     * language that is known but not offered.
     */
    Optional<String> other(Archive archive, @Nullable String acceptLanguage, String path) {
        if (!path.endsWith("/")
                && archive.find(path.substring(1) + "/index.html").isPresent()) {
            return Optional.of(path + "/");
        }
        var first = firstPart(path);
        if (!isVisible(path)
                || first.length() < 2
                || first.length() > LONGEST_TAG
                || archive.head().languages().contains(first)) {
            return Optional.empty();
        }
        return otherTag(archive, acceptLanguage, first).map(tag -> "/" + tag + rest(path, first));
    }

    private Optional<LanguageTag> otherTag(Archive archive, @Nullable String acceptLanguage, String first) {
        try {
            var tag = languages.get().canonical(first);
            var nearest = choice.get().best(tag.value(), offered(archive));
            if (base(tag).equals(base(nearest))) {
                return Optional.of(nearest);
            }
            return languages.get().find(base(tag)).map(known -> best(archive, acceptLanguage));
        } catch (NoSuchLanguage e) {
            return Optional.empty();
        }
    }

    private static LanguageTag base(LanguageTag tag) {
        return new LanguageTag(tag.value().split("-", 2)[0]);
    }

    private List<LanguageTag> offered(Archive archive) {
        return offered.computeIfAbsent(
                archive.head().languages(),
                tags -> tags.stream().map(LanguageTag::new).toList());
    }

    /** Nothing else belongs into an address (RFC 3986, section 2), nor into the header that leads there. */
    private static boolean isVisible(String path) {
        return path.chars().allMatch(c -> c > ' ' && c < 0x7F);
    }

    private static String firstPart(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? path.substring(1) : path.substring(1, end);
    }

    private static String rest(String path, String first) {
        var rest = path.substring(1 + first.length());
        return rest.isEmpty() ? "/" : rest;
    }
}
