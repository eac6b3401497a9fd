package org.waymark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.content.DocumentId;
import org.waymark.documents.PlaceTaken;
import org.waymark.documents.Revision;
import org.waymark.publishing.CodeTaken;
import org.waymark.publishing.Edition;
import org.waymark.publishing.EditionNumber;
import org.waymark.publishing.EditionPublished;
import org.waymark.publishing.Editions;
import org.waymark.publishing.Imprint;
import org.waymark.publishing.NewRelease;
import org.waymark.publishing.NoSuchEdition;
import org.waymark.publishing.NotApproved;
import org.waymark.publishing.NotPublished;
import org.waymark.publishing.NothingToPublish;
import org.waymark.publishing.ParentMissing;
import org.waymark.publishing.PublishRelease;
import org.waymark.publishing.PublishedDocument;
import org.waymark.publishing.Release;
import org.waymark.publishing.Releases;
import org.waymark.publishing.RollBackTo;
import org.waymark.publishing.SourceMissing;
import org.waymark.publishing.WithdrawDocument;
import org.waymark.publishing.Withdrawal;

/** Releases, withdrawals and roll-backs. */
interface PublishingKit {
    Desk desk();

    @Test
    default void publishes_what_was_approved_as_edition_one() {
        desk().write("first");
        var edition = desk().publish();
        assertEquals(
                new Edition(new EditionNumber(1), edition.madeAt(), "Example Centre", "https://example.org", 11),
                edition);
        assertEquals(edition, editions().current().orElseThrow());
        assertEquals(edition, editions().find(new EditionNumber(1)).orElseThrow());
        assertEquals(List.of("page:first"), live(edition));
    }

    @Test
    default void has_no_edition_before_the_first_release() {
        assertTrue(editions().current().isEmpty());
        assertTrue(editions().all().isEmpty());
        assertThrows(NothingToPublish.class, () -> desk().publish());
        assertThrows(NoSuchEdition.class, () -> editions().contents(new EditionNumber(1)));
    }

    @Test
    default void publishes_nothing_new_when_nothing_was_approved() {
        desk().write("once");
        var edition = desk().publish();
        desk().saveSource(Desk.page("once"), 1, "A draft");
        assertEquals(edition, desk().publish());
        assertEquals(1, editions().all().size());
        assertEquals(1, desk().get(TestBeans.Ear.class).heard.size());
    }

    @Test
    default void tells_the_house_of_each_new_edition() {
        desk().write("told");
        desk().publish();
        assertEquals(List.of(new EditionPublished(new EditionNumber(1))), desk().get(TestBeans.Ear.class).heard);
    }

    @Test
    default void refuses_a_release_whose_source_text_is_missing() {
        var id = desk().create("sourceless");
        desk().adopt(desk().saveFacts(id, 0, "slug", "sourceless"));
        var refused = assertThrows(SourceMissing.class, () -> desk().publish());
        assertEquals(List.of(id), refused.documents());
        assertTrue(editions().current().isEmpty());
    }

    /** Found by trying; both have one and the same short code. */
    @Test
    default void refuses_a_document_whose_short_address_is_taken_even_by_one_that_is_gone() {
        desk().write("n14654");
        desk().publish();
        desk().write("other");
        withdraw("n14654", null);
        desk().write("n68864");
        assertThrows(CodeTaken.class, () -> desk().publish());
    }

    @Test
    default void refuses_a_release_whose_facts_are_missing_all_or_nothing() {
        desk().write("whole");
        var id = desk().create("factless");
        desk().adopt(desk().saveSource(id, 0, "No facts"));
        assertThrows(SourceMissing.class, () -> desk().publish());
        assertTrue(editions().current().isEmpty());
        assertTrue(desk().get(Releases.class).all().isEmpty());
        assertTrue(desk().get(TestBeans.Ear.class).heard.isEmpty());
    }

    @Test
    default void publishes_a_given_set_and_leaves_the_rest_for_later() {
        var chosen = desk().write("chosen");
        desk().write("later");
        assertEquals(List.of("page:chosen"), live(publish(ids(chosen))));
        assertEquals(List.of("page:chosen", "page:later"), live(desk().publish()));
    }

    @Test
    default void refuses_a_given_revision_that_is_not_approved() {
        desk().write("published");
        desk().publish();
        var draft = desk().saveSource(Desk.page("published"), 1, "Draft");
        assertThrows(NotApproved.class, () -> publish(Set.of(draft.id())));
    }

    @Test
    default void a_page_goes_out_only_with_the_page_above_it() {
        desk().write("above", "slug", "above");
        var below = desk().write("below", "slug", "below", "parent", "above");
        assertThrows(ParentMissing.class, () -> publish(ids(below)));
        desk().publish();
        assertThrows(ParentMissing.class, () -> withdraw("above", null));
    }

    @Test
    default void two_pages_that_swap_slugs_do_so_together_or_not_at_all() {
        desk().write("x", "slug", "x");
        desk().write("y", "slug", "y");
        desk().publish();
        var x = desk().saveFacts(Desk.page("x"), 1, "slug", "free");
        var y = desk().saveFacts(Desk.page("y"), 1, "slug", "x");
        desk().adopt(x, y);
        assertThrows(PlaceTaken.class, () -> publish(Set.of(y.id())));
        assertEquals(2, publish(Set.of(x.id(), y.id())).number().value());
    }

    @Test
    default void withdraws_a_document_in_an_edition_of_its_own() {
        desk().write("stays");
        desk().write("goes");
        desk().publish();
        var edition = withdraw("goes", "stays");
        assertEquals(2, edition.number().value());
        assertEquals("Example Centre", edition.publisher());
        assertEquals(List.of("page:stays"), live(edition));
        var gone = desk().contents(edition).withdrawn().get(0);
        assertEquals(Desk.page("goes"), gone.id());
        assertEquals(Desk.page("stays"), gone.movedTo());
        assertEquals("out of date", gone.reason());
        assertEquals("goes", gone.lastFacts().textOrEmpty("slug"));
        assertTrue(desk().contents(edition).texts(List.of(gone.id())).isEmpty());
        assertTrue(desk().contents(edition).bodies(gone.id()).isEmpty());
        assertEquals(edition, desk().publish(), "what was withdrawn does not come back by itself");
    }

    @Test
    default void refuses_to_withdraw_what_is_not_live_or_to_send_readers_there() {
        desk().write("live");
        desk().create("never");
        assertThrows(NotPublished.class, () -> withdraw("live", null));
        desk().publish();
        assertThrows(NotPublished.class, () -> withdraw("never", null));
        assertThrows(NotPublished.class, () -> withdraw("live", "never"));
        assertThrows(IllegalArgumentException.class, () -> withdraw("live", "live"));
    }

    @Test
    default void a_withdrawn_document_comes_back_when_chosen() {
        var back = desk().write("back");
        desk().publish();
        withdraw("back", null);
        var edition = publish(ids(back));
        assertEquals(List.of("page:back"), live(edition));
        assertTrue(desk().contents(edition).withdrawn().isEmpty());
    }

    @Test
    default void a_release_withdraws_and_publishes_at_once() {
        desk().write("old");
        desk().publish();
        var renewed = desk().write("new");
        var edition = desk().get(PublishRelease.class)
                .publish(new NewRelease(
                        "Replace",
                        "chidi",
                        Desk.IMPRINT,
                        ids(renewed),
                        List.of(new Withdrawal(Desk.page("old"), Desk.page("new"), ""))));
        assertEquals(List.of("page:new"), live(edition));
    }

    @Test
    default void rolls_back_to_an_edition_that_says_the_same() {
        desk().write("kept");
        var first = desk().publish();
        desk().adopt(desk().saveSource(Desk.page("kept"), 1, "Changed"));
        desk().write("added");
        var second = desk().publish();
        withdraw("added", "kept");
        var restored = rollBack(first);
        assertEquals(4, restored.number().value());
        assertEquals(live(first), live(restored));
        assertEquals(Set.of(), desk().contents(restored).changedSince(first.number()));
        assertEquals(
                desk().contents(first).bodies(Desk.page("kept")),
                desk().contents(restored).bodies(Desk.page("kept")));
        assertEquals(restored, rollBack(first), "there is nothing left to change");
        assertEquals(restored, desk().publish(), "what was rolled back does not come back by itself");
        assertEquals(live(second), live(rollBack(second)));
        assertThrows(
                NoSuchEdition.class, () -> desk().get(RollBackTo.class).rollBack(new EditionNumber(99), "chidi", ""));
    }

    @Test
    default void a_newer_approval_after_a_roll_back_goes_out() {
        desk().write("page");
        var first = desk().publish();
        desk().adopt(desk().saveSource(Desk.page("page"), 1, "Wrong"));
        desk().publish();
        rollBack(first);
        desk().adopt(desk().saveSource(Desk.page("page"), 2, "Right"));
        var edition = desk().publish();
        assertEquals(
                "Body of Right.\n",
                desk().contents(edition).bodies(Desk.page("page")).get(Desk.EN));
    }

    @Test
    default void an_older_approval_never_replaces_a_newer_one() {
        var id = Desk.page("page");
        desk().write("page");
        var second = desk().saveSource(id, 1, "Two");
        var third = desk().saveSource(id, 2, "Three");
        desk().adopt(third);
        var edition = desk().publish();
        desk().adopt(second);
        assertEquals(edition, desk().publish());
    }

    @Test
    default void later_editions_inherit_the_quality_unless_told_otherwise() {
        desk().write("a");
        desk().get(PublishRelease.class)
                .publish(NewRelease.ofEverythingApproved("a", "chidi", new Imprint("Centre", "", 7)));
        desk().write("b");
        assertEquals(7, desk().publish().brotliQuality());
        assertThrows(IllegalArgumentException.class, () -> new Imprint("Centre", "", 12));
    }

    @Test
    default void remembers_releases_by_name_with_hashes_of_what_they_published() {
        desk().write("a");
        desk().publish();
        desk().write("b");
        desk().publish();
        var releases = desk().get(Releases.class).all();
        assertEquals(
                List.of(2, 1),
                releases.stream().map(release -> release.edition().value()).toList());
        assertEquals("News", releases.get(0).name());
        assertEquals("chidi", releases.get(0).person());
        assertEquals(2, releases.stream().map(Release::contentHash).distinct().count());
    }

    @Test
    default void many_who_publish_at_once_make_one_edition() throws InterruptedException {
        desk().write("rush");
        var pool = Executors.newFixedThreadPool(4);
        var outcomes = IntStream.range(0, 4)
                .mapToObj(i -> pool.submit(() -> desk().publish()))
                .toList();
        pool.shutdown();
        assertTrue(pool.awaitTermination(30, TimeUnit.SECONDS));
        assertEquals(
                4, outcomes.stream().filter(outcome -> numberOf(outcome) == 1).count());
        assertEquals(1, editions().all().size());
    }

    private static int numberOf(java.util.concurrent.Future<Edition> outcome) {
        try {
            return outcome.get().number().value();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private Editions editions() {
        return desk().get(Editions.class);
    }

    private List<String> live(Edition edition) {
        return desk().contents(edition).documents().stream()
                .map(PublishedDocument::id)
                .map(DocumentId::toString)
                .toList();
    }

    private Edition publish(Set<Long> revisions) {
        return desk().get(PublishRelease.class)
                .publish(new NewRelease("Chosen", "chidi", Desk.IMPRINT, revisions, List.of()));
    }

    private Edition withdraw(String name, @org.jspecify.annotations.Nullable String movedTo) {
        var destination = movedTo == null ? null : Desk.page(movedTo);
        return desk().get(WithdrawDocument.class)
                .withdraw(new Withdrawal(Desk.page(name), destination, "out of date"), "chidi");
    }

    private Edition rollBack(Edition to) {
        return desk().get(RollBackTo.class).rollBack(to.number(), "chidi", "taken back");
    }

    private static Set<Long> ids(List<Revision> revisions) {
        return Stream.of(revisions).flatMap(List::stream).map(Revision::id).collect(Collectors.toSet());
    }
}
