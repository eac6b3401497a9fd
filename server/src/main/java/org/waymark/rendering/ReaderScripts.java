package org.waymark.rendering;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The scripts that readers are sent. Each is written as modules and sent as one file: what a module imports stands before
 * it, once; comments and indentation are left out. No page needs one to be read.
 */
class ReaderScripts {
    private static final Pattern IMPORT = Pattern.compile("import \\{[^}]*} from '\\./([a-z-]+\\.js)'");
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*.*?\\*/", Pattern.DOTALL);

    private static final String KEEP_OFFLINE = joined("keep-offline.js");
    private static final String WORKER = "'use strict'\n" + joined("sw.js");
    private static final String WORKER_THAT_LEAVES = "'use strict'\n" + joined("sw-off.js");

    private ReaderScripts() {}

    /** The module of the page about keeping; stands in the page itself, so that it is kept with it. */
    static String keepOffline() {
        return KEEP_OFFLINE;
    }

    /** The service worker, a classic script: modules in workers are younger than many phones. */
    static String worker() {
        return WORKER;
    }

    /** The worker that erases what was kept and ends, served where keeping is switched off. */
    static String workerThatLeaves() {
        return WORKER_THAT_LEAVES;
    }

    private static String joined(String name) {
        var parts = new LinkedHashMap<String, String>();
        collect(name, parts);
        return String.join("\n", parts.values());
    }

    private static void collect(String name, Map<String, String> parts) {
        var script = ClientFiles.read("scripts/" + name);
        IMPORT.matcher(script).results().map(found -> found.group(1)).forEach(imported -> {
            if (!parts.containsKey(imported)) {
                collect(imported, parts);
            }
        });
        parts.put(name, smaller(script));
    }

    private static String smaller(String script) {
        return COMMENT.matcher(IMPORT.matcher(script).replaceAll(""))
                .replaceAll("")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .map(line -> line.startsWith("export ") ? line.substring("export ".length()) : line)
                .collect(Collectors.joining("\n"));
    }
}
