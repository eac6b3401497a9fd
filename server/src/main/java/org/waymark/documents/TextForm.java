package org.waymark.documents;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Content;
import org.waymark.content.Kinds;
import org.waymark.staff.StaffMember;

/** What stands in the form of one text, or of the facts of a document, and what it says. */
record TextForm(DeskText text, TypedText typed) {

    /** What the form shows before anybody typed. */
    static TextForm of(DeskText text, @Nullable Revision latest) {
        var form = new TextForm(text, new TypedText(Map.of()));
        return latest == null ? form : form.saying(latest.content(), latest.number());
    }

    /** The form of a translation before anybody typed: it names the source the latest was made from. */
    static TextForm begun(DeskText text, @Nullable Revision saved) {
        var form = of(text, saved);
        return saved == null || saved.sourceRevision() == null
                ? form
                : new TextForm(
                        text, form.typed().with(FormNames.SOURCE_REVISION, String.valueOf(saved.sourceRevision())));
    }

    /** The same form with other words in it, written over that revision. */
    TextForm saying(Content content, int basedOn) {
        var fields = new HashMap<>(typed.fields());
        fields.keySet()
                .removeIf(name -> name.startsWith(FormNames.FIELD)
                        || name.startsWith(FormNames.BLOCK)
                        || name.startsWith(FormNames.CHOICE));
        fields.remove(FormNames.MERGE_WITH);
        fields.putAll(FieldForm.write(content.fields(), shape()));
        fields.put(FormNames.BODY, content.body());
        fields.put(FormNames.BASED_ON, String.valueOf(basedOn));
        return new TextForm(text, new TypedText(fields));
    }

    FieldShape shape() {
        var kind = Kinds.named(text.document().id().kind());
        return FieldShape.of(text.isFacts() ? kind.factsSchema() : kind.textSchema());
    }

    /** Right or wrong. */
    Content content() {
        return new Content(FieldForm.read(typed, shape()), text.isFacts() ? "" : ended(body()));
    }

    private String body() {
        if (!typed.has(FormNames.BLOCK + 0)) {
            return typed.text(FormNames.BODY);
        }
        return IntStream.iterate(0, i -> typed.has(FormNames.BLOCK + i), i -> i + 1)
                .mapToObj(i -> block(i).strip().isEmpty() ? "" : block(i).stripTrailing())
                .filter(block -> !block.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** What stands in one of the fields of a translation. */
    String block(int number) {
        return typed.text(FormNames.BLOCK + number);
    }

    /** A body ends with the end of a line, as files do. */
    private static String ended(String body) {
        return body.isBlank() ? "" : body.stripTrailing() + "\n";
    }

    int basedOn() {
        return typed.number(FormNames.BASED_ON);
    }

    @Nullable Integer sourceRevision() {
        return text.isTranslation() ? Integer.valueOf(typed.number(FormNames.SOURCE_REVISION)) : null;
    }

    String deed() {
        return typed.line(FormNames.DEED);
    }

    NewRevision by(StaffMember author) {
        return new NewRevision(
                text.document().id(),
                text.language(),
                content(),
                basedOn(),
                sourceRevision(),
                author.journalName(),
                typed.line(FormNames.NOTE),
                typed.has(FormNames.MINOR));
    }
}
