package org.waymark.staff;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.publishing.HandOverNotices;
import org.waymark.publishing.Imprint;
import org.waymark.publishing.NewRelease;
import org.waymark.publishing.Notice;
import org.waymark.publishing.PageAudience;
import org.waymark.publishing.PublishDueNotices;
import org.waymark.publishing.PublishRelease;
import org.waymark.rendering.KeepShelf;

/** A small library with all that the app tells apart: a page that moved, one in a language only, a help line, a notice. */
class AppLibrary {
    private static final String LINE = "passport-line";

    private final DeskKit desk;
    private final Library library;

    AppLibrary(DeskKit desk) {
        this.desk = desk;
        this.library = new Library(desk);
    }

    void publish() {
        library.hotline(LINE, "+39800290290");
        page("papers", "", "Keep your passport. Ask for [advice](page:advice) & help.\n\n{{hotline:" + LINE + "}}\n");
        page("advice", "papers", "Ask a union, see <https://example.org/unions>, or mail <mailto:help@example.org>.\n");
        page("english-only", "papers", "Only in English.\n");
        page("below-english", "english-only", "Written in Arabic too.\n");
        page("news", "", "The app has news of its own at this address.\n");
        arabic("papers", "احتفظ بجوازك. [نصيحة](page:advice)\n\n{{hotline:" + LINE + "}}\n");
        arabic("advice", "اسأل نقابة.\n");
        arabic("below-english", "لا تظهر لأن ما فوقها لا يظهر.\n");
        release();
        var advice = new DocumentId("page", "advice");
        var facts = Library.pageFacts("good-advice").with("parent", "papers");
        library.adopt(library.saveFacts(advice, 1, facts, "import"));
        notice();
        release();
    }

    private void page(String name, String parent, String body) {
        var id = new DocumentId("page", name);
        library.create(id, false);
        var facts = Library.pageFacts(name);
        library.adopt(
                library.saveFacts(id, 0, parent.isEmpty() ? facts : facts.with("parent", parent), "import"),
                library.saveText(id, Library.EN, 0, name, body, "import"));
    }

    private void arabic(String name, String body) {
        library.adopt(library.saveText(new DocumentId("page", name), Library.AR, 0, "صفحة " + name, body, "import"));
    }

    private void notice() {
        var message = new DocumentId("message", "papers");
        library.create(message, false);
        var english =
                new Notice.Wording(Library.EN, "New office <hours>", "Come on Monday.\n\n{{hotline:" + LINE + "}}\n");
        var arabic = new Notice.Wording(Library.AR, "أوقات جديدة", "تعال يوم الاثنين.\n");
        var french = new LanguageTag("fr");
        desk.get(HandOverNotices.class)
                .handOver(
                        "campaign 1",
                        "chidi",
                        List.of(new Notice(
                                message,
                                Instant.parse("2026-11-22T09:00:00Z"),
                                Instant.parse("2026-12-22T09:00:00Z"),
                                ZoneOffset.UTC,
                                new DocumentId("page", "papers"),
                                Set.of(Notice.Place.PAGES),
                                null,
                                false,
                                new PageAudience(List.of(), List.of(), List.of()),
                                Map.of(Library.EN, english, Library.AR, arabic, french, english))));
        desk.get(PublishDueNotices.class).publishDue();
    }

    private void release() {
        desk.get(PublishRelease.class)
                .publish(NewRelease.ofEverythingApproved(
                        "test", "chidi", new Imprint("Example Centre", "https://example.org", 1)));
        desk.get(KeepShelf.class).bringUpToDate();
    }
}
