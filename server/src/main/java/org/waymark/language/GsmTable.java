package org.waymark.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A table of 3GPP TS 23.038: which characters have one of the 128 places of an SMS letter.
 *
 * @param shift whether its characters stand by themselves, or after an escape
 * @param language the tag of the national language; “und” for the alphabet that every phone knows
 * @param id the national language identifier; 0 for the default
 * @param codes the place of each of its characters, 0 to 127
 */
public record GsmTable(Shift shift, String language, int id, Map<Integer, Integer> codes) {
    private static final String FILE = "gsm-tables.txt";
    private static final int LINES = 4;
    private static final String NOTHING = ".";

    private static final List<GsmTable> ALL = read();

    /** How a table comes into a message. */
    public enum Shift {
        /** Takes the place of the default alphabet: one place for each character. */
        LOCKING,
        /** Takes the place of the extension: an escape before each character, so two places. */
        SINGLE
    }

    public GsmTable {
        codes = Map.copyOf(codes);
    }

    public static List<GsmTable> all() {
        return ALL;
    }

    public Set<Integer> characters() {
        return codes.keySet();
    }

    /** Empty where the language has no table of that sort. */
    static Optional<GsmTable> find(Shift shift, int id) {
        return ALL.stream()
                .filter(table -> table.shift() == shift && table.id() == id)
                .findFirst();
    }

    static GsmTable standard(Shift shift) {
        return find(shift, 0).orElseThrow();
    }

    boolean isStandard() {
        return id == 0;
    }

    private static List<GsmTable> read() {
        var tables = new ArrayList<GsmTable>();
        var lines = lines();
        for (int at = 0; at < lines.size(); at += LINES + 1) {
            var head = lines.get(at).split(" ", -1);
            var codes = new HashMap<Integer, Integer>();
            int code = 0;
            for (var line : lines.subList(at + 1, at + 1 + LINES)) {
                for (var place : line.split(" ", -1)) {
                    if (!place.equals(NOTHING)) {
                        codes.put(Integer.parseInt(place, 16), code);
                    }
                    code++;
                }
            }
            var shift = Shift.valueOf(head[0].toUpperCase(Locale.ROOT));
            tables.add(new GsmTable(shift, head[1], Integer.parseInt(head[2]), codes));
        }
        return List.copyOf(tables);
    }

    private static List<String> lines() {
        try (InputStream file = Objects.requireNonNull(GsmTable.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
