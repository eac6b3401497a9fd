package org.waymark.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes the one form of YAML a library is kept in, so that equal values are equal bytes: a key a line, lists of words
 * as {@code [a, b]}, lists of groups as dashes, quotes only where another reader of YAML could take a text for
 * something else. Long lines are not folded.
 */
final class YamlText {
    private static final Set<String> WORDS_WITH_MEANING =
            Set.of("true", "false", "null", "~", "yes", "no", "on", "off", "y", "n", "=", "<<");
    private static final Pattern LIKE_A_NUMBER = Pattern.compile(
            "[0-9 +\\-.()_,:]+|0[xob][0-9a-fA-F_]+|[-+]?[0-9._]+[eE][-+]?[0-9]+|[-+]?\\.(?:inf|nan)",
            Pattern.CASE_INSENSITIVE);
    /** Keys are named by the kinds and never taken for anything else, not even {@code on}. */
    private static final Pattern KEY = Pattern.compile("[a-z]+(-[a-z0-9]+)*");

    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\uFEFF\\u0085\\u2028\\u2029\\uFFFE\\uFFFF]");
    private static final String SPECIAL_FIRST = "-?:,[]{}#&*!|>'\"%@`";

    private final StringBuilder text = new StringBuilder();

    private YamlText() {}

    static String of(Map<String, Object> values) {
        var yaml = new YamlText();
        yaml.map(values, "");
        return yaml.text.toString();
    }

    private void map(Map<?, ?> values, String indent) {
        var start = indent;
        for (var entry : values.entrySet()) {
            text.append(start);
            pair(entry.getKey().toString(), entry.getValue(), indent);
            start = indent;
        }
    }

    private void pair(String key, Object value, String indent) {
        text.append(KEY.matcher(key).matches() ? key : scalar(key, true)).append(':');
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            text.append('\n');
            map(map, indent + "  ");
        } else if (value instanceof List<?> list && list.stream().anyMatch(item -> !isScalar(item))) {
            text.append('\n');
            items(list, indent);
        } else {
            text.append(' ').append(inline(value)).append('\n');
        }
    }

    private void items(List<?> list, String indent) {
        for (var item : list) {
            if (item instanceof Map<?, ?> map && !map.isEmpty()) {
                int dash = text.length();
                map(map, indent + "  ");
                text.replace(dash + indent.length(), dash + indent.length() + 2, "- ");
            } else {
                text.append(indent).append("- ").append(inline(item)).append('\n');
            }
        }
    }

    private static boolean isScalar(Object value) {
        return !(value instanceof Map) && !(value instanceof List);
    }

    private static String inline(Object value) {
        if (value instanceof List<?> list) {
            return "["
                    + String.join(", ", list.stream().map(YamlText::inlineItem).toList()) + "]";
        }
        if (value instanceof Map<?, ?> map) {
            return "{"
                    + String.join(
                            ", ",
                            map.entrySet().stream()
                                    .map(entry -> scalar(entry.getKey(), true) + ": " + inlineItem(entry.getValue()))
                                    .toList())
                    + "}";
        }
        return scalar(value, false);
    }

    private static String inlineItem(Object item) {
        return isScalar(item) ? scalar(item, true) : inline(item);
    }

    private static String scalar(Object value, boolean inList) {
        if (!(value instanceof String words)) {
            return value.toString();
        }
        if (UNPRINTABLE.matcher(words).find()) {
            return escaped(words);
        }
        return isPlain(words, inList) ? words : "'" + words.replace("'", "''") + "'";
    }

    private static boolean isPlain(String words, boolean inList) {
        return !words.isEmpty()
                && words.equals(words.strip())
                && SPECIAL_FIRST.indexOf(words.charAt(0)) < 0
                && !words.contains(": ")
                && !words.contains(" #")
                && !words.endsWith(":")
                && !(inList && words.matches(".*[,\\[\\]{}:].*"))
                && !WORDS_WITH_MEANING.contains(words.toLowerCase(Locale.ROOT))
                && !LIKE_A_NUMBER.matcher(words).matches();
    }

    private static String escaped(String words) {
        var quoted = new StringBuilder("\"");
        words.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (UNPRINTABLE.matcher(Character.toString(c)).find() && !Character.isSurrogate((char) c)) {
                quoted.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
