package org.waymark.command;

import io.micronaut.context.annotation.Value;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.archive.Archive;
import org.waymark.archive.Shelf;
import org.waymark.campaigns.KeepNotices;
import org.waymark.directory.RemindOwners;
import org.waymark.publishing.Editions;
import org.waymark.publishing.PublishDueNotices;
import org.waymark.publishing.PublishDueReleases;
import org.waymark.rendering.KeepShelf;
import org.waymark.staff.InviteFirstAdministrator;
import org.waymark.staff.ResumeDesk;
import org.waymark.store.Store;

/**
 * Beside the serving of readers: opens the store as soon as it can be reached, publishes the starter library when
 * there is no edition yet, publishes what goes out by itself, takes up what other nodes publish, and reminds people.
 * While the store is away readers are served on.
 */
@Singleton
class FollowStore {
    private static final Logger LOG = LoggerFactory.getLogger(FollowStore.class);

    private final Store store;
    private final Editions editions;
    private final PublishDueReleases due;
    private final PublishDueNotices notices;
    private final KeepNotices campaigns;
    private final RemindOwners remind;
    private final KeepShelf keepShelf;
    private final Shelf shelf;
    private final Publication publication;
    private final InviteFirstAdministrator invite;
    private final ResumeDesk desk;
    private final UserCommand.Address address;
    private final String library;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        var daemon = new Thread(work, "follow-store");
        daemon.setDaemon(true);
        return daemon;
    });
    private boolean begun;
    private @Nullable String trouble;

    FollowStore(
            Store store,
            Editions editions,
            PublishDueReleases due,
            PublishDueNotices notices,
            KeepNotices campaigns,
            RemindOwners remind,
            KeepShelf keepShelf,
            Shelf shelf,
            Publication publication,
            InviteFirstAdministrator invite,
            ResumeDesk desk,
            UserCommand.Address address,
            @Value("${waymark.library:}") String library) {
        this.store = store;
        this.editions = editions;
        this.due = due;
        this.notices = notices;
        this.campaigns = campaigns;
        this.remind = remind;
        this.keepShelf = keepShelf;
        this.shelf = shelf;
        this.publication = publication;
        this.invite = invite;
        this.desk = desk;
        this.address = address;
        this.library = library;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // look() lets nothing escape
    void start(PrintWriter out) {
        shelf.onServe(archive -> tell(archive, out));
        thread.scheduleWithFixedDelay(() -> look(out), 0, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }

    private void look(PrintWriter out) {
        try {
            store.open();
            if (!begun) {
                begin(out);
                begun = true;
            }
            keepShelf.bringUpToDate();
            due.publishDue();
            campaigns.whenDue();
            notices.publishDue();
            remind.whenDue();
            if (trouble != null) {
                LOG.info("The trouble is over.");
                trouble = null;
            }
        } catch (RuntimeException e) {
            tellOnce(Failure.sentence(e), e);
        }
    }

    private void begin(PrintWriter out) {
        if (editions.current().isEmpty()) {
            firstEdition(out);
        }
        desk.resume();
        invite.link(address.shown())
                .ifPresent(link ->
                        out.println("Create the first administrator here (this link works once, for a day): " + link));
    }

    private void firstEdition(PrintWriter out) {
        if (library.isBlank()) {
            out.println("There is no starter library. Import one: waymark import FOLDER, then waymark publish.");
            return;
        }
        out.println("First start: importing the starter library …");
        var brought = publication.bringIn(Path.of(library), "starter library", out);
        publication.adopt(brought, "Waymark " + Waymark.VERSION, "came with Waymark " + Waymark.VERSION);
        out.println("Publishing it as edition 1 …");
        publication.publish("starter library", "Waymark " + Waymark.VERSION);
    }

    private void tell(Archive archive, PrintWriter out) {
        out.println("Serving edition " + archive.number() + " at " + address.shown() + "/");
    }

    private void tellOnce(String sentence, RuntimeException cause) {
        if (!sentence.equals(trouble)) {
            trouble = sentence;
            LOG.warn("{} {}", sentence, shelf.current().isPresent() ? "Readers are served meanwhile." : "");
            LOG.debug("The trouble in full", cause);
        }
    }
}
