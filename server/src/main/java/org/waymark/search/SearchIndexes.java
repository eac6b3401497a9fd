package org.waymark.search;

import io.micronaut.context.annotation.Value;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.content.LanguageTag;

/**
 * Searching what is published, language by language. An index can always be built again from its archive, so a broken
 * one is thrown away, and a search that fails finds nothing.
 */
@Singleton
public class SearchIndexes {
    private static final Logger LOG = LoggerFactory.getLogger(SearchIndexes.class);

    private static final Pattern NAME = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private final Path folder;
    private final FoldingAnalyzer analyzer = new FoldingAnalyzer();
    private final Map<String, LanguageIndex> indexes = new ConcurrentHashMap<>();
    private volatile boolean closing;

    /**
     * Indexes kept between runs.
     *
     * @param home where this Waymark keeps its files
     */
    public SearchIndexes(@Value("${waymark.home}") Path home) {
        this.folder = home.resolve("search");
    }

    /**
     * Brings every language to an edition, reading only the pages that changed. Takes seconds the first time: not for the
     * thread that publishes or answers. One language that cannot be indexed leaves the others searchable.
     *
     * @return false when it was closed before all was done
     */
    public synchronized boolean bring(SearchablePages pages) {
        for (var language : pages.languages()) {
            if (closing) {
                return false;
            }
            var index = indexes.computeIfAbsent(
                    language, tag -> new LanguageIndex(folder.resolve(new LanguageTag(tag).value()), analyzer));
            bring(index, language, pages);
        }
        forgetAllBut(Set.copyOf(pages.languages()));
        return !closing;
    }

    /**
     * The pages that answer best, best first; nothing for a language without index. Anything may be typed: characters
     * mean themselves, and only the first 200 are read.
     */
    public Found find(String language, String query, int limit) {
        var index = indexes.get(language);
        if (index == null) {
            return Found.NOTHING;
        }
        try {
            return index.find(query, limit);
        } catch (IOException e) {
            LOG.error("The search index of {} cannot be read", language, e);
            return Found.NOTHING;
        }
    }

    /** Whether the language can be searched yet. */
    public boolean ready(String language) {
        var index = indexes.get(language);
        return index != null && index.ready();
    }

    /** Does not wait for indexes to be brought anywhere: they stay what they were. */
    @PreDestroy
    void close() throws IOException {
        closing = true;
        closeAll();
    }

    private synchronized void closeAll() throws IOException {
        for (var index : indexes.values()) {
            index.close();
        }
        indexes.clear();
    }

    private void bring(LanguageIndex index, String language, SearchablePages pages) {
        try {
            index.bring(pages.edition(), pages.pages(language).peek(page -> goOn()));
        } catch (CancellationException e) {
            LOG.debug("The search index of {} waits for the next start", language);
        } catch (IOException | RuntimeException e) { // a damaged file shows itself in many ways
            LOG.warn("The search index of {} is broken and built anew", language, e);
            rebuild(index, language, pages);
        }
    }

    private void goOn() {
        if (closing) {
            throw new CancellationException();
        }
    }

    private static void rebuild(LanguageIndex index, String language, SearchablePages pages) {
        try {
            index.erase();
            index.bring(pages.edition(), pages.pages(language));
        } catch (IOException | RuntimeException e) {
            LOG.error("The language {} cannot be searched", language, e);
        }
    }

    /** What is offered no more must not be found, nor lie about. Touches nothing but indexes. */
    private void forgetAllBut(Set<String> languages) {
        try (var kept = Files.list(Files.createDirectories(folder))) {
            for (var path : kept.filter(Files::isDirectory).toList()) {
                var language = path.getFileName().toString();
                if (!languages.contains(language) && NAME.matcher(language).matches()) {
                    erase(language);
                }
            }
        } catch (IOException e) {
            LOG.warn("Search indexes of languages no longer offered cannot be deleted", e);
        }
    }

    private void erase(String language) throws IOException {
        var open = indexes.remove(language);
        (open != null ? open : new LanguageIndex(folder.resolve(language), analyzer)).erase();
    }
}
