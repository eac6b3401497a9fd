package org.waymark.rendering;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.content.DocumentId;
import org.waymark.publishing.EditionContents;
import org.waymark.publishing.Notice;
import org.waymark.publishing.NoticeEvent;
import org.waymark.rendering.CapMessage.Kind;

/**
 * The warnings that were sent, made of the notices that came and went: what comes first is an alert, what takes its place an
 * update, what leaves before its end a cancel. What ends at its time needs no word more.
 */
class Alerts {
    private final EditionContents contents;
    private final SiteNames names;
    private final List<CapMessage> sent = new ArrayList<>();
    /** By what a chain of warnings is about; those that a cancel or their end has closed are gone. */
    private final Map<String, List<CapMessage>> open = new HashMap<>();

    private Alerts(EditionContents contents, SiteNames names) {
        this.contents = contents;
        this.names = names;
    }

    /** Oldest first. */
    static List<CapMessage> of(EditionContents contents, SiteNames names) {
        var alerts = new Alerts(contents, names);
        var events = contents.noticeEvents().stream()
                .filter(event -> event.notice().alert() != null && isWritten(event.notice()))
                .toList();
        for (var event : events) {
            if (event.shown()) {
                alerts.came(event);
            } else if (!isReplaced(event, events)) {
                alerts.went(event);
            }
        }
        return Collections.unmodifiableList(alerts.sent);
    }

    /** In a language of its readers, not only instead of it. */
    private static boolean isWritten(Notice notice) {
        return notice.texts().entrySet().stream()
                .anyMatch(text -> text.getKey().equals(text.getValue().written()));
    }

    private static boolean isReplaced(NoticeEvent gone, List<NoticeEvent> events) {
        return events.stream()
                .anyMatch(event -> event.shown()
                        && event.edition().equals(gone.edition())
                        && chain(event).equals(chain(gone)));
    }

    private void came(NoticeEvent event) {
        var before = running(event);
        add(event, before.isEmpty() ? Kind.ALERT : Kind.UPDATE, before);
    }

    private void went(NoticeEvent event) {
        var before = running(event);
        if (!before.isEmpty() && event.at().isBefore(event.notice().until())) {
            add(event, Kind.CANCEL, before);
        }
        open.remove(chain(event));
    }

    /** As it would be sent now, marked as a draft: nobody can take it for one that was. */
    static CapMessage draft(EditionContents contents, SiteNames names, Notice notice, Notice.Alert alert) {
        var said = new Notice.Alert(
                "draft", alert.category(), alert.urgency(), alert.severity(), alert.certainty(), alert.countries());
        return new CapMessage(
                "draft." + notice.subject().name(),
                names.host(),
                contents.edition().publisher(),
                contents.edition().madeAt(),
                Kind.ALERT,
                notice.saying(said),
                names.address() + web(notice.leadsTo()),
                List.of());
    }

    private void add(NoticeEvent event, Kind kind, List<CapMessage> before) {
        var message = new CapMessage(
                identifier(event),
                names.host(),
                contents.edition().publisher(),
                event.at(),
                kind,
                event.notice(),
                names.address() + web(event.notice().leadsTo()),
                before);
        sent.add(message);
        var all = new ArrayList<>(before);
        all.add(message);
        open.put(chain(event), all);
    }

    /** Those of the same warning whose time is not over. */
    private List<CapMessage> running(NoticeEvent event) {
        return open.getOrDefault(chain(event), List.of()).stream()
                .filter(message -> message.notice().until().isAfter(event.at()))
                .toList();
    }

    private static String chain(NoticeEvent event) {
        return event.owner() + " " + event.notice().subject();
    }

    private static String identifier(NoticeEvent event) {
        var subject = event.notice().subject().name();
        return event.owner().replace(' ', '-') + "." + subject + "." + event.edition();
    }

    /** The address that never changes; the first page for what has none. */
    private static String web(DocumentId page) {
        return ShortAddresses.has(page) ? ShortAddresses.of(page) : "/";
    }
}
