package org.waymark.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.content.Content;
import org.waymark.content.Fields;
import org.waymark.content.Kind;

/** A list of objects: the attributes and facts of a document, then its texts by language. */
final class JsonForm implements CatalogueForm {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, Object>> OBJECT = new TypeReference<>() {};
    private static final List<String> ATTRIBUTES = List.of("id", "source-language", "sensitivity", "texts");

    private final Kind kind;

    JsonForm(Kind kind) {
        this.kind = kind;
    }

    @Override
    public String write(List<CatalogueRecord> records) {
        var all = JSON.createArrayNode();
        records.forEach(record -> all.add(object(record)));
        return all.toPrettyString() + "\n";
    }

    private ObjectNode object(CatalogueRecord record) {
        var object = JSON.createObjectNode();
        object.put("id", record.id().name());
        object.put("source-language", record.sourceLanguage().value());
        object.put("sensitivity", record.sensitive() ? "sensitive" : "ordinary");
        object.setAll(
                (ObjectNode) JSON.valueToTree(kind.factsInOrder(record.facts()).asMap()));
        var texts = object.putObject("texts");
        record.texts().forEach((language, text) -> {
            var node = texts.putObject(language.value());
            if (text.translatedFrom() != null) {
                node.put("translated-from", text.translatedFrom());
            }
            node.setAll((ObjectNode)
                    JSON.valueToTree(kind.textInOrder(text.content().fields()).asMap()));
            node.put("body", text.content().body());
        });
        return object;
    }

    @Override
    public CatalogueReading read(String text) {
        var drafts = new Drafts(kind);
        try {
            var all = JSON.readTree(text);
            if (all.isArray()) {
                for (int i = 0; i < all.size(); i++) {
                    record("record " + (i + 1), all.get(i), drafts);
                }
            } else {
                drafts.problem("the file", "", "is not a list of records; write [ and ] around them");
            }
        } catch (JsonProcessingException e) {
            var place = e.getLocation() == null
                    ? "the file"
                    : "line " + e.getLocation().getLineNr();
            drafts.problem(place, "", "is not JSON: " + e.getOriginalMessage() + "; correct it there");
        }
        return drafts.reading();
    }

    private static void record(String place, JsonNode record, Drafts drafts) {
        if (!record.isObject()) {
            drafts.problem(place, "", "is not an object; write { and } around its fields");
            return;
        }
        var facts = values(record);
        ATTRIBUTES.forEach(facts::remove);
        var draft = drafts.draft(place, record.path("id").asText());
        var source = drafts.language(
                place, "source-language", record.path("source-language").asText());
        if (draft.isPresent() && source.isPresent()) {
            draft.get().facts(place, source.get(), record.path("sensitivity").asText(), Fields.of(facts));
            record.path("texts").properties().forEach(text -> text(place, text, draft.get(), drafts));
        }
    }

    private static void text(String place, Map.Entry<String, JsonNode> text, Drafts.Draft draft, Drafts drafts) {
        var language = drafts.language(place, "texts", text.getKey());
        if (language.isEmpty() || !text.getValue().isObject()) {
            return;
        }
        var fields = values(text.getValue());
        var body = fields.remove("body");
        var from = fields.remove("translated-from");
        draft.text(
                place,
                language.get(),
                new Content(Fields.of(fields), body == null ? "" : body.toString()),
                from == null ? null : from.toString());
    }

    private static Map<String, Object> values(JsonNode object) {
        return JSON.convertValue(object, OBJECT);
    }
}
