package org.waymark.content;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * JSON (RFC 8259) as maps, lists, strings, numbers and booleans. It streams: Jackson's binding of data asks the
 * reflection of phones for what only Android 8 has.
 */
public final class JsonText {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonText() {}

    /**
     * Reads one value and nothing behind it. Maps and lists are new and may be changed.
     *
     * @throws IllegalArgumentException when the text is no JSON
     */
    public static @Nullable Object read(String text) {
        try (var parser = JSON.createParser(text)) {
            parser.nextToken();
            var value = value(parser);
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("something stands behind the end of the JSON");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("texts can always be read", e);
        }
    }

    /** Compact, with the keys of maps in their order. */
    public static String write(@Nullable Object value) {
        return write(value, false);
    }

    /** Compact, with the keys of all maps sorted: equal values give equal text. */
    public static String writeSorted(@Nullable Object value) {
        return write(value, true);
    }

    private static String write(@Nullable Object value, boolean sorted) {
        var text = new StringWriter();
        try (var generator = JSON.createGenerator(text)) {
            write(generator, value, sorted);
        } catch (IOException e) {
            throw new IllegalStateException("texts, numbers and lists can always be written", e);
        }
        return text.toString();
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        var token = parser.currentToken();
        if (token == null) {
            throw new IllegalArgumentException("no JSON: it ends early");
        }
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            default -> null;
        };
    }

    private static Map<String, @Nullable Object> object(JsonParser parser) throws IOException {
        var object = new LinkedHashMap<String, @Nullable Object>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = parser.currentName();
            parser.nextToken();
            object.put(key, value(parser));
        }
        return object;
    }

    private static List<@Nullable Object> array(JsonParser parser) throws IOException {
        var array = new ArrayList<@Nullable Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser));
        }
        return array;
    }

    private static void write(JsonGenerator generator, @Nullable Object value, boolean sorted) throws IOException {
        if (value instanceof Map<?, ?> map) {
            generator.writeStartObject();
            for (var entry : (sorted ? new TreeMap<>(map) : map).entrySet()) {
                generator.writeFieldName(String.valueOf(entry.getKey()));
                write(generator, entry.getValue(), sorted);
            }
            generator.writeEndObject();
        } else if (value instanceof List<?> list) {
            generator.writeStartArray();
            for (var item : list) {
                write(generator, item, sorted);
            }
            generator.writeEndArray();
        } else {
            generator.writeObject(value);
        }
    }
}
