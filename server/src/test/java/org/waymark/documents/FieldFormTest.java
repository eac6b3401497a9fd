package org.waymark.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.content.Fields;
import org.waymark.content.Kinds;
import org.waymark.content.LanguageTag;
import org.waymark.content.Sentence;
import org.waymark.exchange.Node;
import org.waymark.language.Formats;
import org.waymark.language.Words;

/** Forms made from the descriptions of the kinds. */
class FieldFormTest {
    private static final Words WORDS = Words.shipped();
    private static final Formats FORMATS = Formats.shipped();

    @Test
    void facts_and_texts_of_the_whole_library_pass_through_their_forms_unchanged() {
        var documents =
                Node.reader().read(Path.of("../content/library")).library().documents();
        assertTrue(documents.size() > 300);
        for (var document : documents) {
            var kind = Kinds.named(document.id().kind());
            assertUnchanged(document.facts(), FieldShape.of(kind.factsSchema()));
            document.texts()
                    .values()
                    .forEach(text -> assertUnchanged(text.content().fields(), FieldShape.of(kind.textSchema())));
        }
    }

    private static void assertUnchanged(Fields fields, FieldShape shape) {
        assertEquals(fields, FieldForm.read(new TypedText(FieldForm.write(fields, shape)), shape));
    }

    @Test
    void what_is_typed_wrongly_stays_as_it_was_typed() {
        var shape = FieldShape.of(Kinds.named("page").factsSchema());
        var read = FieldForm.read(
                new TypedText(Map.of("field.order", "soon", "field.sources.count", "1", "field.sources.0.url", "no")),
                shape);
        assertEquals("soon", read.textOrEmpty("order"));
        assertEquals("no", read.objects("sources").get(0).textOrEmpty("url"));
    }

    @Test
    void a_group_nobody_filled_in_is_left_out() {
        var shape = FieldShape.of(Kinds.named("page").factsSchema());
        var read = FieldForm.read(
                new TypedText(Map.of(
                        "field.sources.count", "2", "field.sources.0.url", " ", "field.sources.1.reference", "A book")),
                shape);
        assertEquals(List.of(Fields.of(Map.of("reference", "A book"))), read.objects("sources"));
    }

    @Test
    void every_field_of_every_kind_has_a_name_in_words() {
        for (var kind : Kinds.all()) {
            for (var schema : List.of(kind.factsSchema(), kind.textSchema())) {
                assertNamed(FieldShape.of(schema));
            }
        }
    }

    private static void assertNamed(FieldShape shape) {
        shape.fields().forEach((key, field) -> {
            assertTrue(WORDS.keys().contains("desk.fact." + key), key);
            if (field.type() == FieldShape.Type.GROUP) {
                assertNamed(field);
            }
            if (field.type() == FieldShape.Type.GROUPS) {
                assertNamed(field.item());
            }
        });
    }

    @Test
    void every_choice_has_words() {
        for (var kind : Kinds.all()) {
            var views = new FieldViews(WORDS, FORMATS, new LanguageTag("ar"), Map.of(), "");
            views.of(FieldShape.of(kind.factsSchema()), Fields.EMPTY).stream()
                    .forEach(field -> field.choices().forEach(choice -> {
                        var code = choice.name().equals(field.name())
                                ? choice.value()
                                : choice.name().substring(field.name().length() + 1);
                        assertNotEquals(code, choice.words(), kind + " shows a code");
                    }));
        }
    }

    @Test
    void a_number_typed_with_blanks_is_answered_with_how_it_is_written() {
        var shape = FieldShape.of(Kinds.named("hotline").factsSchema());
        var typed = Fields.of(Map.of("number", "+33 (0)4 86"));
        var problems = Map.of("number", new Sentence("desk.gate.field.pattern.like"));
        var views = new FieldViews(WORDS, FORMATS, new LanguageTag("en"), problems, "").of(shape, typed);
        var number = views.stream()
                .filter(field -> field.name().equals("field.number"))
                .findFirst()
                .orElseThrow();
        assertEquals(new Sentence("desk.field.number", "example", "+330486"), number.problem());
        assertEquals("+33 (0)4 86", number.value());
    }

    @Test
    void countries_are_picked_by_name_in_the_order_of_the_language() {
        var shape = FieldShape.of(Kinds.named("hotline").factsSchema());
        var facts = Fields.of(Map.of("country", "DE", "works-in", List.of("SE", "AT")));
        var views = new FieldViews(WORDS, FORMATS, new LanguageTag("de"), Map.of(), "").of(shape, facts);
        var country = named(views, "field.country").choices();
        assertEquals("Deutschland", country.get(0).words(), "what is chosen comes first");
        var names = country.stream().skip(1).map(FieldView.ChoiceView::words).toList();
        assertTrue(names.indexOf("Österreich") < names.indexOf("Portugal"), "sorted as in a dictionary: " + names);
        assertTrue(names.contains("Kosovo") && names.size() > 240);
        assertEquals(
                List.of("Schweden", "Österreich"),
                named(views, "field.works-in").choices().stream()
                        .filter(FieldView.ChoiceView::chosen)
                        .map(FieldView.ChoiceView::words)
                        .toList());
    }

    @Test
    void what_is_no_country_stays_for_the_rules_to_refuse() {
        var kind = Kinds.named("hotline");
        var read = FieldForm.read(
                new TypedText(
                        Map.of("field.country", "Italy", "field.works-in.Rome", "1000", "field.works-in.IT", "0")),
                FieldShape.of(kind.factsSchema()));
        assertEquals("Italy", read.textOrEmpty("country"));
        assertEquals(List.of("IT", "Rome"), read.asMap().get("works-in"));
        var refused = kind.problemsOfFacts(read).stream()
                .map(problem -> problem.pointer())
                .toList();
        assertTrue(refused.containsAll(List.of("/country", "/works-in/1")), refused.toString());
    }

    private static FieldView named(List<FieldView> views, String name) {
        return views.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
