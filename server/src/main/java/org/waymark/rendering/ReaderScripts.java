package org.waymark.rendering;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.waymark.archive.Entry;
import org.waymark.archive.EntrySource;

/**
 * What script adds to the readers' pages. Two small modules stand inside the page, so that leaving at once waits for no
 * request; the others are loaded when somebody asks for what they do, from a path that names their bytes.
 */
class ReaderScripts {
    private static final String JAVASCRIPT = "text/javascript; charset=utf-8";
    private static final Pattern COMMENT = Pattern.compile("(?ms)^\\s*(?:/\\*\\*.*?\\*/|//[^\n]*)\n");
    private static final Pattern INDENTATION = Pattern.compile("(?m)^\\s+");

    static final String LEAVE = bare("templates/reader/layout/leave.js");
    static final String OFFER_TO_LISTEN = bare("templates/reader/listen/offer.js");

    /** Only on pages that have a picture. */
    static final String SHOW_PICTURE = bare("templates/reader/image/show.js");

    /** Only on pages with a notice. */
    static final String HIDE_BANNERS = bare("templates/reader/banner/banner.js");

    /** Stands in the page about keeping, so that it is kept with it. */
    static final String KEEP_OFFLINE = JoinedModules.of("keep-offline.js");

    /** The worker that answers kept pages, a classic script: modules in workers are younger than many phones. */
    private static final String WORKER = "'use strict'\n" + JoinedModules.of("sw.js");

    /** The worker that erases what was kept and ends, served where keeping is switched off. */
    private static final String WORKER_THAT_LEAVES = "'use strict'\n" + JoinedModules.of("sw-off.js");

    /** The address of the script that reads a page aloud. */
    static final String LISTEN;

    /** The address of the script of the page about alerts. */
    static final String ALERTS;

    /** The worker that shows alerts; another than that for kept pages, so that either can go without the other. */
    private static final String WORKER_OF_ALERTS = "'use strict'\n" + JoinedModules.of("alerts-sw.js");

    private static final Map<String, String> LOADED = new TreeMap<>();

    static {
        LISTEN = load("listen");
        ALERTS = load("alerts");
    }

    private ReaderScripts() {}

    static void addTo(Map<String, EntrySource> entries) {
        entries.put("sw.js", file(WORKER));
        entries.put("sw-off.js", file(WORKER_THAT_LEAVES));
        entries.put("alerts-sw.js", file(WORKER_OF_ALERTS));
        LOADED.forEach((path, script) -> entries.put(
                path.substring(1),
                new EntrySource.Made(() -> Entry.fixedFile(JAVASCRIPT, script.getBytes(StandardCharsets.UTF_8)))));
    }

    /** Everything that pages hold or load of script, to the byte. */
    static String all() {
        return LEAVE + OFFER_TO_LISTEN + SHOW_PICTURE + HIDE_BANNERS + KEEP_OFFLINE + LOADED;
    }

    private static EntrySource file(String script) {
        return new EntrySource.Made(() -> Entry.file(JAVASCRIPT, script.getBytes(StandardCharsets.UTF_8)));
    }

    private static String load(String name) {
        var script = bare("scripts/" + name + ".js");
        var path = "/assets/" + name + "." + hash(script) + ".js";
        LOADED.put(path, script);
        return path;
    }

    /** Without the lines that speak to those who read the source, and without indentation. */
    static String bare(String file) {
        return INDENTATION
                .matcher(COMMENT.matcher(ClientFiles.read(file)).replaceAll(""))
                .replaceAll("")
                .strip();
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
