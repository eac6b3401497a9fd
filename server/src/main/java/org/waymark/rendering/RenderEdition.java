package org.waymark.rendering;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.archive.ArchiveHead;
import org.waymark.archive.Entry;
import org.waymark.archive.EntrySource;
import org.waymark.content.DocumentId;
import org.waymark.data.HouseLicence;
import org.waymark.language.Countries;
import org.waymark.language.Formats;
import org.waymark.language.Language;
import org.waymark.language.Languages;
import org.waymark.language.Words;
import org.waymark.publishing.EditionContents;
import org.waymark.publishing.Notice;

/**
 * Turns an edition into the entries of its archive. The same edition gives the same bytes on every machine; what no
 * change since the edition before touches is not made again.
 */
@Singleton
public class RenderEdition {
    private static final String TEXT = "text/plain; charset=utf-8";

    private final Workshop workshop;
    private final Fingerprint release;
    private final String licence;

    RenderEdition(Languages languages, Words words, Formats formats, Countries countries, HouseLicence licence) {
        this.workshop = new Workshop(
                languages,
                words,
                formats,
                countries,
                new Templates(),
                new Body(languages),
                licence.get().url());
        this.release = new Fingerprint(languages.offered(), licence.get().url());
        this.licence = licence.get().url();
    }

    /** What the archive says of itself. */
    public ArchiveHead head(EditionContents contents) {
        var edition = contents.edition();
        var tags = workshop.languages().offered().stream()
                .map(language -> language.tag().value())
                .toList();
        return new ArchiveHead(edition.number().value(), edition.madeAt(), tags, edition.brotliQuality());
    }

    /**
     * Every path of the edition's archive. Entries may be made on any number of threads, while the contents can be read.
     *
     * @param previous the archive to keep unchanged pages from; null to make everything
     */
    public SortedMap<String, EntrySource> plan(EditionContents contents, @Nullable PreviousEdition previous) {
        var plan = planFor(contents, contents.notices(), previous);
        var entries = new TreeMap<String, EntrySource>();
        plan.addPages(entries);
        plan.addShortAddresses(entries);
        plan.addRecordings(entries);
        plan.addQuestions(entries);
        plan.addFeeds(entries);
        plan.addData(entries);
        plan.addApp(entries);
        PracticeFiles.add(contents, licence, entries);
        entries.put("waymark/publisher.txt", file(TEXT, contents.edition().publisher()));
        addFiles(entries, plan.dependencies());
        entries.put("index.html", new EntrySource.Made(this::firstPage));
        return entries;
    }

    /** One page alone, made by the code that makes all of them; empty for what no reader is shown. */
    Optional<Preview> preview(
            EditionContents contents, @Nullable PreviousEdition previous, DocumentId document, Language language) {
        return planFor(contents, contents.notices(), previous).preview(document, language);
    }

    /** The first page alone, under this notice and no other. */
    Preview previewHome(
            EditionContents contents, @Nullable PreviousEdition previous, Notice notice, Language language) {
        return planFor(contents, List.of(notice), previous).previewHome(language);
    }

    /** The warning that programs would get; empty for what is none, or where the site does not know its address. */
    Optional<byte[]> draft(EditionContents contents, Notice notice) {
        return Optional.ofNullable(notice.alert())
                .flatMap(alert -> SiteNames.of(contents).map(names -> Alerts.draft(contents, names, notice, alert)
                        .entry(workshop.formats())
                        .bytes()));
    }

    private EditionPlan planFor(EditionContents contents, List<Notice> notices, @Nullable PreviousEdition previous) {
        var fingerprint = release.of(contents.edition());
        var usable = previous != null && previous.dependencies().fingerprint().equals(fingerprint) ? previous : null;
        return new EditionPlan(workshop, contents, notices, usable, fingerprint);
    }

    /** Servers choose the language instead of showing it. */
    private Entry firstPage() {
        var offered = workshop.languages().offered();
        var first = offered.get(0).tag();
        return Entry.page(
                first.value(), new LanguageMenu(workshop.words().say(first, "site.name"), offered).firstPage());
    }

    private static void addFiles(Map<String, EntrySource> entries, Dependencies dependencies) {
        entries.put("favicon.svg", file("image/svg+xml", ClientFiles.read("icons/favicon.svg")));
        entries.put("robots.txt", file(TEXT, "User-agent: *\nDisallow: /desk/\n"));
        ReaderScripts.addTo(entries);
        entries.put("waymark/csp.txt", file(TEXT, ReaderPolicy.policy()));
        entries.put(
                Dependencies.PATH, new EntrySource.Made(() -> Entry.file("application/json", dependencies.bytes())));
    }

    static EntrySource file(String mediaType, String text) {
        return new EntrySource.Made(() -> Entry.file(mediaType, text.getBytes(StandardCharsets.UTF_8)));
    }
}
