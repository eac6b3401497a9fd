package org.waymark.content.pack;

import java.util.ArrayList;
import java.util.List;
import org.waymark.content.JsonText;

/** Text of which every line is a JSON array and ends with a line feed; so a text that was cut off shows it. */
final class JsonLines {
    private JsonLines() {}

    static String write(List<?> array) {
        return JsonText.write(array) + "\n";
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
            if (JsonText.read(line) instanceof List<?> array) {
                return array;
            }
        } catch (IllegalArgumentException e) {
            throw new PackRefused("a line of it cannot be read: " + e.getMessage(), e);
        }
        throw new PackRefused("a line of it is no JSON array");
    }
}
