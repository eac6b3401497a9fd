package org.waymark.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One sentence in one language, with named places to fill. Safe for any number of threads. */
class Message {
    private static final Set<String> TYPES = Set.of("number", "date", "time", "spellout", "ordinal", "duration");

    private final Set<String> names = new TreeSet<>();
    private final Spare<MessageFormat> format;
    private final @Nullable String fixed;

    /**
     * Checks the pattern as well.
     *
     * @throws IllegalArgumentException when the pattern is broken, saying how
     */
    Message(String pattern, ULocale locale) {
        var parsed = new MessagePattern(pattern);
        if (parsed.hasNumberedArguments()) {
            throw new IllegalArgumentException("an argument has a number; give it a name, such as {count}");
        }
        format = new Spare<>(() -> new MessageFormat(pattern, locale));
        boolean styled = check(parsed);
        fixed = names.isEmpty() ? format.lend(made -> made.format(Map.of())) : null;
        if (styled) {
            format.lend(MessageFormat::toPattern); // ICU reads styles only when it makes the format
        }
    }

    Set<String> names() {
        return names;
    }

    String say(Map<String, ?> arguments) {
        if (fixed != null) {
            return fixed;
        }
        if (!arguments.keySet().containsAll(names)) {
            throw new IllegalArgumentException("needs " + names + ", was given " + arguments.keySet());
        }
        return format.lend(idle -> idle.format(arguments));
    }

    private boolean check(MessagePattern pattern) {
        boolean styled = false;
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_NAME) {
                names.add(pattern.getSubstring(part));
            }
            if (part.getType() == Part.Type.ARG_TYPE && !TYPES.contains(pattern.getSubstring(part))) {
                throw new IllegalArgumentException("no argument can be a “" + pattern.getSubstring(part) + "”");
            }
            styled |= part.getType() == Part.Type.ARG_STYLE;
        }
        return styled;
    }
}
