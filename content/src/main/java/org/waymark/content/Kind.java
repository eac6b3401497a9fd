package org.waymark.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * One kind of document: its fields, which of them are facts and which are texts, and how readers meet it. Everything
 * about a kind is said in one file, {@code kinds/<kind>.json}; nothing else in the house decides by a kind's name.
 */
public final class Kind {
    private final JsonNode description;
    private final Shape facts;
    private final Shape text;

    Kind(JsonNode description, JsonNode parts) {
        this.description = description;
        this.facts = new Shape(description.required("facts"), parts);
        this.text = new Shape(description.required("text"), parts);
    }

    /** As in ids, “hotline”. */
    public String name() {
        return description.required("name").asText();
    }

    /** The folder of a library that holds its documents, “hotlines”. */
    public String folder() {
        return description.required("folder").asText();
    }

    public WhenMissing whenMissing() {
        return WhenMissing.valueOf(description.required("when-missing").asText().toUpperCase(Locale.ROOT));
    }

    /** Whether documents of this kind lie below one another; the facts then hold {@code parent}, the id of the one above. */
    public boolean isTree() {
        return description.required("tree").asBoolean();
    }

    /** Whether it says things a reader may rely on, so that it needs a source with a date. */
    public boolean makesClaims() {
        return description.required("claims").asBoolean();
    }

    /** Whether its facts must have been checked by somebody, with a day to check again. */
    public boolean needsVerification() {
        return description.required("verified").asBoolean();
    }

    /**
     * Whether its documents are published in editions. Those that are not have no address and no place in a list or pack;
     * whoever sends them takes what was approved.
     */
    public boolean isInEditions() {
        return description.path("in-editions").asBoolean(true);
    }

    /** Whether its bodies are nothing but sentences and help lines, so that every channel can carry them. */
    public boolean isPlain() {
        return description.path("plain").asBoolean(false);
    }

    /**
     * The facts that the second-level headings of its bodies answer to, in order: a list has a heading for each item,
     * an object has one. Empty when a body may have any headings.
     */
    public List<String> sections() {
        var names = new ArrayList<String>();
        description.path("sections").forEach(name -> names.add(name.asText()));
        return Collections.unmodifiableList(names);
    }

    /** The name of the template that shows it. */
    public String template() {
        return description.required("template").asText();
    }

    /** The keys of its facts in the order files are written in, {@code slug} and {@code parent} included. */
    public List<String> factKeys() {
        return facts.keys();
    }

    /** The keys of its texts in the order files are written in. */
    public List<String> textKeys() {
        return text.keys();
    }

    /** The JSON Schema (2020-12) of its facts as they are stored: with {@code slug} and {@code parent}. */
    public String factsSchema() {
        return facts.schema();
    }

    /** The JSON Schema (2020-12) of the fields of its texts. */
    public String textSchema() {
        return text.schema();
    }

    /** What is wrong with these facts; empty when nothing is. */
    public List<FieldProblem> problemsOfFacts(Fields fields) {
        return facts.problems(fields);
    }

    /** What is wrong with the fields of this text; empty when nothing is. */
    public List<FieldProblem> problemsOfText(Fields fields) {
        return text.problems(fields);
    }

    /** The same facts with all keys in the order files are written in, at every depth. */
    public Fields factsInOrder(Fields fields) {
        return facts.inOrder(fields);
    }

    /** The same text fields in the order files are written in. */
    public Fields textInOrder(Fields fields) {
        return text.inOrder(fields);
    }

    @Override
    public String toString() {
        return name();
    }
}
