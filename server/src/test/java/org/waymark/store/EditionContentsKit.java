package org.waymark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.content.Fields;
import org.waymark.documents.Revision;
import org.waymark.publishing.Edition;
import org.waymark.publishing.EditionContents;
import org.waymark.publishing.EditionNumber;
import org.waymark.publishing.PublishedDocument;
import org.waymark.publishing.PublishedText;
import org.waymark.publishing.RollBackTo;

/** What an edition says, at any later time. */
interface EditionContentsKit {
    Desk desk();

    @Test
    default void says_what_was_published() {
        var written = desk().write("said");
        var contents = published();
        var id = Desk.page("said");
        var document = new PublishedDocument(id, Desk.EN, false, Fields.of(Map.of("slug", "said")));
        assertEquals(List.of(document), contents.documents());
        assertEquals(document, contents.document(id).orElseThrow());
        assertTrue(contents.document(Desk.page("unsaid")).isEmpty());
        assertEquals(
                Map.of(id, Map.of(Desk.EN, text(written.get(1), false), Desk.FR, text(written.get(2), false))),
                contents.texts(List.of(id, Desk.page("unsaid"))));
        assertEquals(Map.of(Desk.EN, "Body of said.\n", Desk.FR, "Body of said en français.\n"), contents.bodies(id));
        assertEquals(Map.of(), contents.texts(List.of()));
    }

    @Test
    default void orders_documents_by_id_whatever_the_database_thinks() {
        List.of("b", "a-c", "a", "ab", "a1").forEach(desk()::write);
        assertEquals(
                List.of("a", "a-c", "a1", "ab", "b"),
                published().documents().stream()
                        .map(document -> document.id().name())
                        .toList());
    }

    @Test
    default void a_text_names_the_first_edition_that_said_it() {
        desk().write("page");
        var first = desk().publish();
        assertEquals(new EditionNumber(1), french().edition());
        desk().adopt(desk().saveFrench(Desk.page("page"), 1, "Deux", 1));
        assertEquals(new EditionNumber(2), french().edition());
        var back = desk().get(RollBackTo.class).rollBack(first.number(), "chidi", "");
        assertEquals(new EditionNumber(1), french(desk().contents(back)).edition());
    }

    @Test
    default void an_old_edition_goes_on_saying_what_it_said() {
        desk().write("page");
        var first = desk().publish();
        desk().adopt(
                        desk().saveSource(Desk.page("page"), 1, "Second"),
                        desk().saveFacts(Desk.page("page"), 1, "slug", "two"));
        var second = desk().publish();
        assertEquals("page", slug(first));
        assertEquals("two", slug(second));
        assertEquals(
                "Body of page.\n",
                desk().contents(first).bodies(Desk.page("page")).get(Desk.EN));
        assertEquals(
                "Body of Second.\n",
                desk().contents(second).bodies(Desk.page("page")).get(Desk.EN));
    }

    @Test
    default void a_major_change_of_the_source_makes_its_translations_outdated() {
        desk().write("page");
        desk().publish();
        desk().adopt(desk().saveSource(Desk.page("page"), 1, "Another thing"));
        assertTrue(french().outdated());
        desk().adopt(desk().saveFrench(Desk.page("page"), 1, "Autre chose", 2));
        assertFalse(french().outdated());
    }

    @Test
    default void a_minor_change_of_the_source_does_not_but_a_major_one_before_it_does() {
        desk().write("page");
        desk().adopt(desk().save(Desk.minor(Desk.page("page"), 1, "Page.")));
        assertFalse(french().outdated());
        desk().saveSource(Desk.page("page"), 2, "Another thing");
        desk().adopt(desk().save(Desk.minor(Desk.page("page"), 3, "Another thing.")));
        assertTrue(french().outdated());
    }

    @Test
    default void a_change_of_the_source_that_is_not_live_makes_nothing_outdated() {
        desk().write("page");
        desk().saveSource(Desk.page("page"), 1, "Only a draft");
        assertFalse(french().outdated());
    }

    @Test
    default void a_translation_of_a_source_not_yet_live_is_not_outdated() {
        desk().write("page");
        desk().saveSource(Desk.page("page"), 1, "Soon");
        desk().adopt(desk().saveFrench(Desk.page("page"), 1, "Bientôt", 2));
        assertFalse(french().outdated());
    }

    @Test
    default void remembers_old_slugs_oldest_first_without_the_present_one() {
        desk().write("page", "slug", "one");
        desk().publish();
        republish(1, "two");
        republish(2, "three");
        assertEquals(
                Map.of(Desk.page("page"), List.of(slugged("one"), slugged("two"))),
                current().formerFacts());
        republish(3, "one");
        assertEquals(
                Map.of(Desk.page("page"), List.of(slugged("two"), slugged("three"))),
                current().formerFacts());
    }

    @Test
    default void an_edition_knows_nothing_of_later_slugs() {
        desk().write("page", "slug", "one");
        var first = desk().publish();
        republish(1, "two");
        assertEquals(Map.of(), desk().contents(first).formerFacts());
    }

    @Test
    default void tells_which_documents_differ_from_an_earlier_edition() {
        desk().write("changed");
        desk().write("unchanged");
        var first = desk().publish();
        assertEquals(Set.of(), desk().contents(first).changedSince(first.number()));
        desk().adopt(desk().saveFrench(Desk.page("changed"), 1, "Changé", 1));
        var second = desk().publish();
        desk().write("added");
        var third = desk().publish();
        assertEquals(Set.of(Desk.page("changed")), desk().contents(second).changedSince(first.number()));
        assertEquals(
                Set.of(Desk.page("changed"), Desk.page("added")),
                desk().contents(third).changedSince(first.number()));
        assertEquals(Set.of(Desk.page("added")), desk().contents(third).changedSince(second.number()));
    }

    @Test
    default void tells_apart_what_lists_show_from_what_only_the_page_shows() {
        desk().write("page");
        desk().write("other");
        var first = desk().publish();
        desk().adopt(desk().saveBody(Desk.page("page"), 1, "page", "Another body."));
        var second = desk().publish();
        assertEquals(Set.of(Desk.page("page")), desk().contents(second).changedSince(first.number()));
        // A major change of the source leaves its translation outdated, which lists may tell.
        assertEquals(Set.of(Desk.page("page")), desk().contents(second).headingsChangedSince(first.number()));
        desk().adopt(desk().saveBody(Desk.page("page"), 2, "page", "And another."));
        var third = desk().publish();
        assertEquals(Set.of(Desk.page("page")), desk().contents(third).changedSince(second.number()));
        assertEquals(Set.of(), desk().contents(third).headingsChangedSince(second.number()));
        desk().adopt(desk().saveFacts(Desk.page("other"), 1, "slug", "elsewhere"));
        var fourth = desk().publish();
        assertEquals(Set.of(Desk.page("other")), desk().contents(fourth).headingsChangedSince(third.number()));
    }

    private String slug(Edition edition) {
        return desk().contents(edition).documents().get(0).facts().textOrEmpty("slug");
    }

    private void republish(int basedOn, String slug) {
        desk().adopt(desk().saveFacts(Desk.page("page"), basedOn, "slug", slug));
        desk().publish();
    }

    private static Fields slugged(String slug) {
        return Fields.of(Map.of("slug", slug));
    }

    private EditionContents published() {
        return desk().contents(desk().publish());
    }

    private EditionContents current() {
        return published();
    }

    private PublishedText french() {
        return french(published());
    }

    private static PublishedText french(EditionContents contents) {
        var texts = contents.texts(List.of(Desk.page("page")));
        return Objects.requireNonNull(
                Objects.requireNonNull(texts.get(Desk.page("page"))).get(Desk.FR));
    }

    private static PublishedText text(Revision revision, boolean outdated) {
        return new PublishedText(
                revision.language(),
                revision.content().fields(),
                new EditionNumber(1),
                revision.savedAt(),
                outdated,
                false);
    }
}
