package org.waymark.directory;

import java.util.ArrayList;
import java.util.List;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;

/**
 * A way to ask whoever runs a line or a centre that takes nobody's turn who needs help: never the line itself.
 *
 * @param kind the key of what it is
 * @param href empty where it cannot be opened
 */
public record OfficeWay(String kind, String text, String href) {
    /** Where the telephone is a help line itself. */
    private static final String HELP_LINE = "help-line-centre";

    /** @param asked whom or where somebody asked last; empty for nowhere */
    static List<OfficeWay> of(DocumentId document, Fields facts, String asked) {
        var ways = new ArrayList<OfficeWay>();
        if (!asked.isEmpty()) {
            ways.add(new OfficeWay("desk.calls.way.asked", asked, web(asked)));
        }
        facts.text("email").ifPresent(mail -> ways.add(mail(mail)));
        facts.objects("other-channels").stream()
                .filter(channel -> channel.textOrEmpty("type").equals("email"))
                .flatMap(channel -> channel.text("value").stream())
                .forEach(mail -> ways.add(mail(mail)));
        if (document.kind().equals("centre")
                && !facts.textOrEmpty("centre-type").equals(HELP_LINE)) {
            facts.objects("phones").stream()
                    .flatMap(phone -> phone.text("number").stream())
                    .forEach(number -> ways.add(new OfficeWay("desk.calls.way.office", number, "tel:" + number)));
        }
        facts.text("web").ifPresent(page -> ways.add(new OfficeWay("desk.calls.way.web", page, web(page))));
        facts.objects("sources").stream()
                .flatMap(source -> source.text("url").stream())
                .forEach(page -> ways.add(new OfficeWay("desk.calls.way.source", page, web(page))));
        return ways;
    }

    static boolean isPage(String text) {
        return text.matches("https?://[^\\s/]+(/\\S*)?");
    }

    private static OfficeWay mail(String address) {
        return new OfficeWay("desk.calls.way.mail", address, "mailto:" + address);
    }

    private static String web(String text) {
        return isPage(text) ? text : "";
    }
}
