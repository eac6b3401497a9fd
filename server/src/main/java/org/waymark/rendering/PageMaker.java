package org.waymark.rendering;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.archive.Entry;
import org.waymark.content.DocumentId;
import org.waymark.language.Countries;
import org.waymark.publishing.EditionContents;
import org.waymark.publishing.WithdrawnDocument;
import org.waymark.rendering.Journey.Choice;

/** Makes the pages of an edition in one language: hands each to those who know its kind, and puts the frame around it. */
class PageMaker {
    private final EditionContents contents;
    private final Reading reading;
    private final Recordings recordings;
    private final Frame frame;
    private final DocumentPages documents;
    private final HelpPages help;
    private final TermsPage terms;
    private final InstrumentPages instruments;
    private final PracticePages practices;
    private final ChecklistPages checklists;
    private final LessonPages lessons;
    private final JourneyPages journey;
    private final SharePages share;
    private final TellPages tell;
    private final SitePages site;
    private final DataFiles data;

    PageMaker(
            EditionContents contents,
            Reading reading,
            Prose prose,
            Recordings recordings,
            Related related,
            Journey journey,
            Map<DocumentId, Set<DocumentId>> mentions,
            Countries countries,
            Templates templates,
            Frame frame) {
        this.contents = contents;
        this.reading = reading;
        this.recordings = recordings;
        this.frame = frame;
        this.documents = new DocumentPages(reading, prose, related);
        this.help = new HelpPages(reading, countries);
        this.terms = new TermsPage(reading, prose);
        this.instruments = new InstrumentPages(reading, prose);
        this.practices = new PracticePages(reading, prose);
        this.checklists = new ChecklistPages(reading, prose);
        this.lessons = new LessonPages(reading, prose);
        this.journey = new JourneyPages(reading, journey);
        this.share = new SharePages(reading, templates, contents.edition());
        this.tell = new TellPages(reading, mentions);
        this.site = new SitePages(reading, frame);
        this.data = new DataFiles(
                contents, reading, prose, recordings, new Snippets(reading, prose, templates, contents.edition()));
    }

    Entry make(Route route) {
        return switch (route.shape()) {
            case HOME -> pageOftenRead(route, site.home());
            case PAGE -> pageOftenRead(route, recorded(route, documents.page(route)));
            case HELP -> page(route, help.help());
            case COUNTRY -> page(route, help.country(route.detail()));
            case HOTLINE -> page(route, documents.hotline(route));
            case CENTRE -> page(route, documents.centre(route));
            case CENTRES -> page(route, help.centres());
            case TERMS -> page(route, terms.terms());
            case INSTRUMENTS -> page(route, instruments.all());
            case INSTRUMENT -> page(route, instruments.instrument(route));
            case PRACTICES -> page(route, practices.catalogue(route));
            case PRACTICE -> page(route, practices.practice(route));
            case CHECKLISTS -> page(route, checklists.all());
            case CHECKLIST -> pageOftenRead(route, recorded(route, checklists.checklist(route)));
            case LESSONS -> page(route, lessons.all());
            case LESSON -> page(route, lessons.lesson(route));
            case JOURNEY -> page(route, journey.choice());
            case STAGE -> page(route, journey.stage(route.detail()));
            case CORRIDOR -> page(route, journey.country(Choice.parse(route.detail())));
            case LANGUAGES -> page(route, site.languages(route));
            case SEARCH -> page(route, site.search());
            case OFFLINE -> page(route, site.offline());
            case ALERTS -> page(route, site.alerts());
            case AWAY -> page(route, help.away());
            case SHARE -> page(route, share.page(route));
            case COPY -> copy(route);
            case TELL -> page(route, tell.page(route));
            case THANKS -> page(route, tell.thanks());
            case NOT_COUNTED -> page(route, tell.notCounted());
            case ABOUT -> page(route, site.about(contents.edition()));
            case MISSING -> Entry.page(tag(), 404, frame.around(route, site.missing()));
            case ALONE -> page(route, site.alone());
            case GONE -> gone(route, null);
            case WITHDRAWN -> gone(route, reason(route));
            case MOVED -> moved(route);
            case DATA -> data.document(route);
            case DATA_GONE -> data.withdrawn(route);
        };
    }

    /** Whether there is such a page in this language. */
    boolean makes(Route route) {
        return route.isData()
                ? data.has(route)
                : !Sharing.isPart(route)
                        || reading.texts()
                                .has(
                                        route.document(),
                                        reading.speech().language().tag());
    }

    /** What somebody sends who passes the page on by text message; empty where it cannot be shared. */
    Optional<String> sms(Route route) {
        var shared = Sharing.isShared(route)
                && reading.texts()
                        .has(route.document(), reading.speech().language().tag());
        return shared ? share.sms(route) : Optional.empty();
    }

    private Entry page(Route route, Page page) {
        return Entry.page(tag(), frame.around(route, page));
    }

    private Entry pageOftenRead(Route route, Page page) {
        return Entry.pageOftenRead(tag(), frame.around(route, page));
    }

    private Page recorded(Route route, Page page) {
        var id = route.document();
        return page.with(recordings.view(id, reading.text(reading.site().get(id)), reading.speech()));
    }

    private Entry copy(Route route) {
        var original = Sharing.original(route);
        var page =
                switch (original.shape()) {
                    case HOTLINE -> documents.hotline(original);
                    case CENTRE -> documents.centre(original);
                    case CHECKLIST -> checklists.checklist(original);
                    default -> documents.page(original);
                };
        return Entry.page(tag(), share.copy(original, page, frame.publisher()));
    }

    private Entry gone(Route route, @Nullable Part reason) {
        var view = new Views.GoneView(reading.root(), reason);
        var page = Page.inPlaceOfAnother(reading.speech().say("gone.title"), "gone/gone", view);
        return Entry.page(tag(), 410, frame.around(route, page));
    }

    /** The language of a reason is not stored; readers are left to see it. */
    private @Nullable Part reason(Route route) {
        return contents.withdrawn().stream()
                .filter(gone -> gone.id().equals(route.subject()))
                .map(WithdrawnDocument::reason)
                .filter(reason -> !reason.isBlank())
                .map(reason -> new Part(reason, null))
                .findFirst()
                .orElse(null);
    }

    private Entry moved(Route route) {
        var id = DocumentId.parse(route.detail());
        var language = reading.speech().language().tag();
        var target = reading.find(id)
                .flatMap(document -> reading.site().address(id))
                .map(path -> new Sharing(reading.texts()).onward(route, id, path, language))
                .orElse(reading.root());
        var title = reading.speech().say("moved.title");
        var page = Page.inPlaceOfAnother(title, "moved/moved", new Views.MovedView(target));
        return Entry.moved(tag(), target, frame.around(route, page));
    }

    private String tag() {
        return reading.speech().language().tag().value();
    }
}
