package org.waymark.rendering;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.archive.Entry;

/**
 * A list of what is new, as feed readers take it (RFC 4287).
 *
 * @param id never changes
 * @param self its own address, whole
 * @param page the page whose news it holds, whole
 * @param author who publishes: a house, never a person
 * @param begun what it is as old as while nothing is in it
 */
record AtomFeed(
        String id,
        String language,
        String title,
        String self,
        String page,
        String author,
        Instant begun,
        List<Item> items) {
    private static final String MEDIA_TYPE = "application/atom+xml; charset=utf-8";

    /**
     * One thing that is new.
     *
     * @param language of its words
     * @param href where it leads, whole
     * @param type of what is there
     */
    record Item(
            String id,
            String language,
            String title,
            @Nullable String summary,
            String href,
            String type,
            Instant at) {}

    /** @param licence the address of the licence of what is listed (RFC 4946) */
    Entry entry(String licence) {
        var xml = new Xml().open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", language);
        var newest = items.stream().map(Item::at).max(Comparator.naturalOrder()).orElse(begun);
        xml.text("id", id)
                .text("title", title)
                .text("updated", time(newest))
                .empty("link", "rel", "self", "type", "application/atom+xml", "href", self)
                .empty("link", "rel", "alternate", "type", "text/html", "hreflang", language, "href", page)
                .empty("link", "rel", "license", "href", licence);
        xml.open("author").text("name", author).close("author");
        items.forEach(item -> add(xml, item));
        return Entry.file(MEDIA_TYPE, xml.close("feed").bytes());
    }

    private static void add(Xml xml, Item item) {
        xml.open("entry", "xml:lang", item.language())
                .text("id", item.id())
                .text("title", item.title())
                .text("updated", time(item.at()))
                .empty("link", "rel", "alternate", "type", item.type(), "href", item.href());
        if (item.summary() != null) {
            xml.text("summary", item.summary());
        }
        xml.close("entry");
    }

    private static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
