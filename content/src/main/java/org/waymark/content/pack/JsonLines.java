package org.waymark.content.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** Text of which every line is a JSON array and ends with a line feed; so a text that was cut off shows it. */
final class JsonLines {
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private JsonLines() {}

    static String write(List<?> array) {
        try {
            return JSON.writeValueAsString(array) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts, numbers and lists can always be written", e);
        }
    }

    static List<List<?>> read(String text) throws PackRefused {
        var arrays = new ArrayList<List<?>>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                throw new PackRefused("it is cut off");
            }
            arrays.add(array(text.substring(start, end)));
            start = end + 1;
        }
        return arrays;
    }

    private static List<?> array(String line) throws PackRefused {
        try {
            if (JSON.readValue(line, Object.class) instanceof List<?> array) {
                return array;
            }
        } catch (JsonProcessingException e) {
            throw new PackRefused("a line of it is no JSON: " + e.getOriginalMessage(), e);
        }
        throw new PackRefused("a line of it is no JSON array");
    }
}
