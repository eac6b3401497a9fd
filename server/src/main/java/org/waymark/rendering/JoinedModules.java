package org.waymark.rendering;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Scripts that are written as modules and sent as one file: what a module imports stands before it, once. Names are
 * therefore unique among the modules of one file.
 */
class JoinedModules {
    private static final Pattern IMPORT = Pattern.compile("import \\{[^}]*} from '\\./([a-z-]+\\.js)'\n");
    private static final Pattern EXPORT = Pattern.compile("(?m)^export ");

    private final Map<String, String> parts = new LinkedHashMap<>();

    private JoinedModules() {}

    /** The module in the folder of scripts with all that it imports, without what only joins them. */
    static String of(String name) {
        var joined = new JoinedModules();
        joined.add(name);
        return String.join("\n", joined.parts.values());
    }

    private void add(String name) {
        var script = ReaderScripts.bare("scripts/" + name) + "\n";
        IMPORT.matcher(script).results().map(found -> found.group(1)).forEach(imported -> {
            if (!parts.containsKey(imported)) {
                add(imported);
            }
        });
        var alone = IMPORT.matcher(script).replaceAll("");
        parts.put(name, EXPORT.matcher(alone).replaceAll("").strip());
    }
}
