package org.waymark.links;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.documents.DocumentList;
import org.waymark.language.Formats;
import org.waymark.language.Words;
import org.waymark.staff.StaffMember;

/** Links and where they stand, in the language of the desk. */
@Singleton
class LinkViews {
    private final DocumentList documents;
    private final Words words;
    private final Formats formats;

    LinkViews(DocumentList documents, Words words, Formats formats) {
        this.documents = documents;
        this.words = words;
        this.formats = formats;
    }

    /** The titles of the documents that these stand in. */
    Map<DocumentId, String> titles(Collection<Use> uses, LanguageTag language) {
        return documents.titles(uses.stream().map(Use::document).collect(Collectors.toSet()), language);
    }

    List<UseView> uses(List<Use> uses, Map<DocumentId, String> titles, StaffMember me, LanguageTag language) {
        return uses.stream()
                .map(use -> new UseView(
                        use.address(me),
                        titles.getOrDefault(use.document(), use.document().toString()),
                        use.isFacts()
                                ? words.say(language, "desk.facts")
                                : formats.atStart(
                                        language,
                                        formats.languageName(
                                                language, use.language().value())),
                        place(use.place(), language)))
                .toList();
    }

    private String place(String place, LanguageTag language) {
        if (!place.startsWith("/")) {
            return words.say(language, "desk.links.block", Map.of("number", Integer.parseInt(place)));
        }
        var steps = place.split("/", -1);
        var key = "desk.fact." + steps[1];
        var name = words.keys().contains(key) ? words.say(language, key) : steps[1];
        return steps.length > 2 && steps[2].matches("[0-9]{1,4}")
                ? name + " " + formats.numeral(language, Integer.parseInt(steps[2]) + 1L)
                : name;
    }

    LinkView link(LinkRow link, boolean ignored, LanguageTag language) {
        var said = ignored ? "ignored" : link.isDoubted() ? "doubted" : link.verdict();
        return new LinkView(
                link.id(),
                link.address(),
                "desk.links.state." + said,
                "desk.links.advice." + said,
                !ignored && !link.isDoubted() && link.said().isWrong(),
                link.movedTo(),
                leadsToFront(link),
                link.status() < 400 ? "" : String.valueOf(link.status()),
                link.triedAt() == null ? "" : formats.moment(language, link.triedAt()));
    }

    /** Whoever takes a page away often sends everybody to the front page. */
    private static boolean leadsToFront(LinkRow link) {
        return WebAddress.of(link.movedTo())
                .filter(to -> to.getRawPath().equals("/") && to.getRawQuery() == null)
                .flatMap(to -> WebAddress.of(link.address()))
                .filter(from -> !from.getRawPath().equals("/"))
                .isPresent();
    }

    /**
     * Where an address stands.
     *
     * @param what a language, or that it is the facts
     */
    public record UseView(String href, String title, String what, String place) {}

    /**
     * An address.
     *
     * @param state the key of what is said of it
     * @param advice the key of what to do
     * @param status of HTTP where it says something; empty otherwise
     * @param when it was asked last; empty for never
     */
    public record LinkView(
            String id,
            String address,
            String state,
            String advice,
            boolean wrong,
            String movedTo,
            boolean toFront,
            String status,
            String when) {}
}
