package org.waymark.website;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.waymark.archive.EntryRecord;
import org.waymark.archive.FileLinks;
import org.waymark.language.LanguageChoice;
import org.waymark.language.Languages;

/**
 * What nginx must know of an edition to answer as Waymark does: {@code maps.conf} for its {@code http} block,
 * {@code site.conf} for its {@code server} block.
 */
final class NginxFiles {
    private static final String INDEX = "index.html";
    /** How many of the languages that a phone asks for are looked at. */
    private static final int PLACES = 5;

    private final Edition edition;
    private final AskedLanguages asked;

    NginxFiles(Edition edition, Languages languages, LanguageChoice choice) {
        this.edition = edition;
        this.asked = new AskedLanguages(languages, choice, edition.languages());
    }

    String site() {
        var out = new StringBuilder(read("site.conf"));
        edition.headers()
                .forEach(header -> out.append("add_header " + header.getKey() + " " + variable(header) + " always;\n"));
        var types = new TreeMap<String, String>();
        var texts = new TreeSet<String>();
        edition.entries().filter(entry -> !Edition.isForPrograms(entry.path())).forEach(entry -> {
            var type = entry.mediaType().split(";", 2)[0];
            types.put(ending(entry.path()), type);
            if (entry.mediaType().endsWith("charset=utf-8") && !type.equals("text/html")) {
                texts.add(type);
            }
        });
        out.append("\ndefault_type ")
                .append(types.getOrDefault("", "text/plain"))
                .append(";\ntypes {\n");
        types.forEach((ending, type) -> {
            if (!ending.isEmpty()) {
                out.append("  ").append(type).append(' ').append(ending).append(";\n");
            }
        });
        return out.append("}\ncharset_types ")
                .append(String.join(" ", texts))
                .append(";\n")
                .toString();
    }

    String maps() {
        var out = new StringBuilder();
        var offered = String.join("|", edition.languages());
        long addresses =
                edition.entries().filter(entry -> entry.status() != 200).count();
        out.append(read("maps.conf")
                .replace("@size@", Long.toString(1024 + 4 * addresses))
                .replace("@first@", edition.languages().get(0))
                .replace("@offered@", offered));
        var table = asked.offeredFor();
        for (int place = 1; place <= PLACES; place++) {
            out.append(map("$waymark_asked" + place, "$waymark_offered" + place, "", table));
        }
        out.append(map("$waymark_begins", "$waymark_elsewhere", "", asked.addressedAs("$waymark_language")));
        out.append(map("$uri", "$waymark_short", "", shortAddresses()));
        out.append(map("$uri", "$waymark_moved", "", locations(301)));
        out.append(map("$uri", "$waymark_gone", "", files(entry -> entry.status() == 410)));
        out.append(map("$uri", "$waymark_for_ever", "", files(EntryRecord::fixed)));
        out.append(map("\"$status$uri\"", "$waymark_link", "", links()));
        edition.headers()
                .forEach(header -> out.append(map("$status", variable(header), header.getValue(), Map.of("304", ""))));
        return out.toString();
    }

    private Map<String, String> locations(int status) {
        var table = new TreeMap<String, String>();
        edition.entries().filter(entry -> entry.status() == status).forEach(entry -> {
            var location = entry.location();
            if (location != null) {
                table.put(address(entry), location);
            }
        });
        return table;
    }

    /** By the status and the address: an answer without the file says nothing of it. */
    private Map<String, String> links() {
        var table = new TreeMap<String, String>();
        FileLinks.of(edition.main()).forEach((path, link) -> table.put("200/" + path, link));
        return table;
    }

    /** With and without the slash behind them, as whoever types one may. */
    private Map<String, String> shortAddresses() {
        var table = new TreeMap<String, String>();
        locations(302).forEach((address, location) -> {
            table.put(address, location);
            table.put(address.substring(0, address.length() - 1), location);
        });
        return table;
    }

    private Map<String, String> files(Predicate<EntryRecord> which) {
        var table = new TreeMap<String, String>();
        edition.entries().filter(which).forEach(entry -> table.put(address(entry), "/" + entry.path()));
        return table;
    }

    private static String map(String from, String to, String otherwise, Map<String, String> table) {
        var map = new StringBuilder("map " + from + " " + to + " {\n  default " + quoted(otherwise) + ";\n");
        table.forEach((key, value) -> map.append("  ")
                .append(quoted(key))
                .append(' ')
                .append(quoted(value))
                .append(";\n"));
        return map.append("}\n").toString();
    }

    private static String variable(Map.Entry<String, String> header) {
        return "$waymark_" + header.getKey().toLowerCase(Locale.ROOT).replace('-', '_');
    }

    private static String ending(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        return name.substring(name.lastIndexOf('.') + 1).equals(name) ? "" : name.substring(name.lastIndexOf('.') + 1);
    }

    private static String address(EntryRecord entry) {
        var path = "/" + entry.path();
        return path.endsWith("/" + INDEX) ? path.substring(0, path.length() - INDEX.length()) : path;
    }

    /** A dollar sign would begin a variable; only our own do. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String read(String name) {
        try (var file = NginxFiles.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the release lacks " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
