package org.waymark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.content.Content;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;
import org.waymark.content.Sentence;
import org.waymark.documents.CreateDocument;
import org.waymark.documents.Document;
import org.waymark.documents.DocumentExists;
import org.waymark.documents.Documents;
import org.waymark.documents.FieldProblem;
import org.waymark.documents.InvalidFields;
import org.waymark.documents.NewDocument;
import org.waymark.documents.NewRevision;
import org.waymark.documents.NoSuchDocument;
import org.waymark.documents.NoSuchRevision;
import org.waymark.documents.PlaceInCircle;
import org.waymark.documents.PlaceTaken;
import org.waymark.documents.Revision;
import org.waymark.documents.RevisionMovedOn;
import org.waymark.documents.Revisions;
import org.waymark.documents.SaveRevisions;
import org.waymark.documents.SourceRevisionUnknown;

/** Documents and revisions. */
interface SavingKit {
    Desk desk();

    @Test
    default void finds_a_document_as_it_was_created() {
        var id = desk().create("created", true);
        var found = desk().get(Documents.class).get(id);
        assertEquals(new Document(id, Desk.EN, true, found.createdAt()), found);
        assertEquals(found.createdAt().truncatedTo(ChronoUnit.MILLIS), found.createdAt());
        assertTrue(found.createdAt().isAfter(TestBeans.START.minusMillis(1)));
    }

    @Test
    default void lists_documents_by_id() {
        desk().create("b");
        desk().create("a-b");
        desk().create("a");
        assertEquals(
                List.of("page:a", "page:a-b", "page:b"),
                desk().get(Documents.class).all().stream()
                        .map(document -> document.id().toString())
                        .toList());
    }

    @Test
    default void refuses_an_id_that_is_taken() {
        desk().create("taken");
        assertThrows(DocumentExists.class, () -> desk().create("taken"));
    }

    @Test
    default void of_two_who_create_one_document_at_once_one_is_told_it_exists() throws Exception {
        var create = desk().get(CreateDocument.class);
        var outcomes = atOnce(4, () -> create.create(new NewDocument(Desk.page("contested"), Desk.EN, false, "amira")));
        assertEquals(3, failures(outcomes, DocumentExists.class));
    }

    @Test
    default void reads_back_every_character_that_was_saved() {
        var id = desk().create("characters");
        var body = "# مرحبا 👩🏽‍👧\r\n" + "\ttab ‘quote’ \\ ' \" ; -- \n".repeat(2_000);
        var fields = Fields.EMPTY
                .with("title", "नमस्ते")
                .with("list", List.of(1, true, "ß"))
                .with("n", 7);
        var saved =
                desk().save(new NewRevision(id, Desk.EN, new Content(fields, body), 0, null, "amira", "первый", false));
        var found = desk().get(Revisions.class).get(saved.id());
        assertEquals(saved, found);
        assertEquals(body, found.content().body());
        assertEquals(fields, found.content().fields());
        assertEquals(found.content().hash(), found.hash());
    }

    @Test
    default void numbers_revisions_per_language() {
        var id = desk().create("numbered");
        desk().saveSource(id, 0, "One");
        desk().saveSource(id, 1, "Two");
        desk().saveFrench(id, 0, "Un", 1);
        desk().saveFacts(id, 0, "slug", "numbered");
        var revisions = desk().get(Revisions.class);
        assertEquals(
                List.of("page:numbered/en/2", "page:numbered/fr/1", "page:numbered/und/1"),
                revisions.latest(id).stream().map(Revision::name).toList());
        assertEquals(
                List.of(2, 1),
                revisions.history(id, Desk.EN).stream().map(Revision::number).toList());
        assertEquals(
                "One",
                revisions.find(id, Desk.EN, 1).orElseThrow().content().fields().textOrEmpty("title"));
        assertEquals(2, revisions.latest(id, Desk.EN).orElseThrow().number());
        assertTrue(revisions.latest(id, new LanguageTag("ar")).isEmpty());
    }

    @Test
    default void saving_the_same_again_makes_no_revision() {
        var id = desk().create("same");
        var first = desk().saveSource(id, 0, "Same");
        assertEquals(first, desk().saveSource(id, 0, "Same"));
        assertEquals(first, desk().saveSource(id, 1, "Same"));
        assertEquals(1, desk().get(Revisions.class).history(id, Desk.EN).size());
    }

    @Test
    default void a_translation_found_still_right_is_saved_anew_for_the_newer_source() {
        var id = desk().create("still-right");
        desk().saveSource(id, 0, "One");
        desk().saveFrench(id, 0, "Un", 1);
        desk().saveSource(id, 1, "One, better said");
        assertEquals(2, desk().saveFrench(id, 1, "Un", 2).number());
    }

    @Test
    default void who_comes_second_is_shown_all_three_versions() {
        var id = desk().create("conflict");
        desk().saveSource(id, 0, "Base");
        desk().saveSource(id, 1, "Theirs");
        var conflict = assertThrows(RevisionMovedOn.class, () -> desk().saveSource(id, 1, "Mine"));
        assertEquals(Desk.text("Base"), conflict.base());
        assertEquals(Desk.text("Mine"), conflict.mine());
        assertEquals(Desk.text("Theirs"), conflict.theirs());
        assertEquals(2, conflict.latest().number());
        assertEquals(3, desk().saveSource(id, 2, "Merged").number());
    }

    @Test
    default void two_who_begin_the_same_text_have_nothing_in_common() {
        var id = desk().create("beginning");
        desk().saveSource(id, 0, "Theirs");
        var conflict = assertThrows(RevisionMovedOn.class, () -> desk().saveSource(id, 0, "Mine"));
        assertEquals(RevisionMovedOn.NOTHING, conflict.base());
    }

    @Test
    default void of_many_who_save_at_once_one_wins_and_all_others_see_the_winner() throws Exception {
        var id = desk().create("race");
        desk().saveSource(id, 0, "Base");
        var writers = new AtomicInteger();
        var outcomes = atOnce(6, () -> desk().saveSource(id, 1, "Writer " + writers.incrementAndGet()));
        assertEquals(5, failures(outcomes, RevisionMovedOn.class));
        var history = desk().get(Revisions.class).history(id, Desk.EN);
        assertEquals(2, history.size());
        for (var outcome : outcomes) {
            try {
                assertEquals(history.get(0), outcome.get());
            } catch (ExecutionException e) {
                var conflict = assertInstanceOf(RevisionMovedOn.class, e.getCause());
                assertEquals(history.get(0).content(), conflict.theirs());
                assertEquals(Desk.text("Base"), conflict.base());
            }
        }
    }

    @Test
    default void writers_of_different_languages_do_not_meet() throws Exception {
        var id = desk().create("parallel");
        desk().saveSource(id, 0, "Base");
        var tags = List.of("fr", "ar", "es", "ti");
        var next = new AtomicInteger();
        var outcomes = atOnce(4, () -> desk().save(new NewRevision(
                id,
                new LanguageTag(tags.get(next.getAndIncrement())),
                Desk.text("Translated"),
                0,
                1,
                "bruno",
                "",
                false)));
        assertEquals(0, failures(outcomes, RuntimeException.class));
        assertEquals(5, desk().get(Revisions.class).latest(id).size());
    }

    @Test
    default void refuses_a_wrong_field_by_its_path() {
        var id = desk().create("fields");
        var refused = assertThrows(InvalidFields.class, () -> desk().saveFacts(id, 0, "wrong", "yes"));
        assertEquals(List.of(new FieldProblem("wrong", new Sentence("desk.gate.saving.nul"))), refused.problems());
        assertTrue(desk().get(Revisions.class).latest(id).isEmpty());
    }

    @Test
    default void refuses_a_character_that_not_every_database_can_keep() {
        var id = desk().create("nul");
        var content = new Content(Fields.EMPTY, "a" + (char) 0);
        var refused = assertThrows(InvalidFields.class, () -> desk().save(
                        new NewRevision(id, Desk.EN, content, 0, null, "amira", "", false)));
        assertEquals("body", refused.problems().get(0).path());
    }

    @Test
    default void refuses_what_was_written_over_a_revision_that_does_not_exist() {
        var id = desk().create("future");
        assertThrows(NoSuchRevision.class, () -> desk().saveSource(id, 1, "Over nothing"));
        assertThrows(NoSuchDocument.class, () -> desk().saveSource(Desk.page("nowhere"), 0, "No document"));
    }

    @Test
    default void a_translation_names_a_saved_revision_of_its_source() {
        var id = desk().create("sourced");
        assertThrows(SourceRevisionUnknown.class, () -> desk().saveFrench(id, 0, "Un", 1));
        desk().saveSource(id, 0, "One");
        assertThrows(SourceRevisionUnknown.class, () -> desk().saveFrench(id, 0, "Un", 2));
        assertThrows(SourceRevisionUnknown.class, () -> desk().saveFrench(id, 0, "Un", 0));
        assertThrows(SourceRevisionUnknown.class, () -> desk().save(
                        new NewRevision(id, Desk.FR, Desk.text("Un"), 0, null, "bruno", "", false)));
        assertThrows(SourceRevisionUnknown.class, () -> desk().save(
                        new NewRevision(id, Desk.EN, Desk.text("Two"), 1, 1, "amira", "", false)));
        assertEquals(1, desk().saveFrench(id, 0, "Un", 1).sourceRevision());
    }

    @Test
    default void two_siblings_cannot_have_one_slug() {
        var first = desk().create("first");
        var second = desk().create("second");
        desk().saveFacts(first, 0, "slug", "work");
        assertThrows(PlaceTaken.class, () -> desk().saveFacts(second, 0, "slug", "work"));
        assertEquals(
                1,
                desk().saveFacts(second, 0, "slug", "work", "parent", "first").number());
    }

    @Test
    default void of_two_who_take_one_slug_at_once_one_is_refused() throws Exception {
        var ids = List.of(desk().create("one"), desk().create("two"));
        var next = new AtomicInteger();
        var outcomes = atOnce(2, () -> desk().saveFacts(ids.get(next.getAndIncrement()), 0, "slug", "wanted"));
        assertEquals(1, failures(outcomes, PlaceTaken.class));
    }

    @Test
    default void no_document_stands_below_itself() {
        var upper = desk().create("upper");
        var lower = desk().create("lower");
        desk().saveFacts(upper, 0, "slug", "upper");
        desk().saveFacts(lower, 0, "slug", "lower", "parent", "upper");
        assertThrows(PlaceInCircle.class, () -> desk().saveFacts(upper, 1, "slug", "upper", "parent", "page:lower"));
        assertThrows(PlaceInCircle.class, () -> desk().saveFacts(upper, 1, "slug", "upper", "parent", "upper"));
    }

    @Test
    default void saves_many_at_once_by_the_same_rules() {
        var id = desk().create("many");
        var all = new ArrayList<NewRevision>();
        all.add(Desk.source(id, 0, "One"));
        all.add(Desk.source(id, 1, "Two"));
        all.add(Desk.french(id, 0, "Deux", 2));
        var saved = desk().get(SaveRevisions.class).saveAll(all);
        assertEquals(
                List.of("page:many/en/1", "page:many/en/2", "page:many/fr/1"),
                saved.stream().map(Revision::name).toList());
        assertEquals(saved.get(1), desk().get(Revisions.class).get(saved.get(1).id()));
        assertEquals(saved.subList(1, 3), desk().get(SaveRevisions.class).saveAll(all.subList(1, 3)));
    }

    @Test
    default void one_refused_revision_keeps_its_whole_batch_out() {
        var id = desk().create("batch");
        var all = List.of(Desk.source(id, 0, "One"), Desk.french(id, 0, "Trois", 3));
        assertThrows(SourceRevisionUnknown.class, () -> desk().get(SaveRevisions.class)
                .saveAll(all));
        assertTrue(desk().get(Revisions.class).latest(id).isEmpty());
    }

    private static <T> List<Future<T>> atOnce(int people, Callable<T> deed) throws InterruptedException {
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(people);
        try {
            var outcomes = IntStream.range(0, people)
                    .mapToObj(person -> pool.submit(() -> {
                        start.await();
                        return deed.call();
                    }))
                    .toList();
            start.countDown();
            return outcomes;
        } finally {
            pool.shutdown();
            pool.awaitTermination(30, TimeUnit.SECONDS);
        }
    }

    /** How many failed, all of them in this way. */
    private static <T> int failures(List<Future<T>> outcomes, Class<? extends Exception> way) throws Exception {
        int failed = 0;
        for (var outcome : outcomes) {
            try {
                outcome.get();
            } catch (ExecutionException e) {
                assertInstanceOf(way, e.getCause());
                failed++;
            }
        }
        return failed;
    }
}
