package org.waymark.language;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.language.GsmTable.Shift;

/**
 * How the letters of an SMS are written: seven bits each by two tables, or sixteen (UCS-2) where a character is in neither.
 *
 * @param locking null for UCS-2
 * @param single null for UCS-2
 */
public record SmsCoding(
        @Nullable GsmTable locking, @Nullable GsmTable single) {
    /** As every phone and every sender knows it. */
    public static final SmsCoding STANDARD =
            new SmsCoding(GsmTable.standard(Shift.LOCKING), GsmTable.standard(Shift.SINGLE));

    public static final SmsCoding UCS2 = new SmsCoding(null, null);

    private static final int ESCAPE = 0x1b;

    /** Octets of user data in one SMS, 3GPP TS 23.040. */
    private static final int OCTETS = 140;
    /** The header's own length. */
    private static final int LENGTH = 1;
    /** Which part of how many: information element 0. */
    private static final int CONCATENATION = 5;
    /** Which national table: information elements 0x24 and 0x25. */
    private static final int TABLE = 3;

    /** The standard first, then those of each national language; not UCS-2. */
    static List<SmsCoding> sevenBit() {
        var all = new ArrayList<SmsCoding>();
        all.add(STANDARD);
        GsmTable.all().stream().filter(table -> !table.isStandard()).forEach(table -> {
            if (table.shift() == Shift.SINGLE) {
                all.add(new SmsCoding(STANDARD.locking(), table));
            } else {
                all.add(new SmsCoding(table, STANDARD.single()));
                GsmTable.find(Shift.SINGLE, table.id()).ifPresent(single -> all.add(new SmsCoding(table, single)));
            }
        });
        return List.copyOf(all);
    }

    public boolean isUcs2() {
        return locking == null;
    }

    /** The tag of the national language whose table it uses; empty for none. */
    public String language() {
        return tables().filter(table -> !table.isStandard())
                .map(GsmTable::language)
                .findFirst()
                .orElse("");
    }

    /** How many places the characters take together; empty where one of them has none. */
    public OptionalInt places(String characters) {
        if (isUcs2()) {
            return OptionalInt.of(characters.length());
        }
        int places = 0;
        for (int character : characters.codePoints().toArray()) {
            int each = places(character);
            if (each == 0) {
                return OptionalInt.empty();
            }
            places += each;
        }
        return OptionalInt.of(places);
    }

    /** Octets before the text. */
    public int header(boolean ofSeveral) {
        int elements = (ofSeveral ? CONCATENATION : 0)
                + TABLE * (int) tables().filter(table -> !table.isStandard()).count();
        return elements == 0 ? 0 : LENGTH + elements;
    }

    /** How many places one SMS has. */
    public int room(boolean ofSeveral) {
        int octets = OCTETS - header(ofSeveral);
        return isUcs2() ? octets / 2 : octets * 8 / 7;
    }

    /**
     * The text as senders take it: an octet for each place of the 7-bit tables, or UTF-16 with the higher octet first.
     *
     * @throws IllegalArgumentException when a character has no place
     */
    public byte[] octets(String text) {
        if (locking == null || single == null) {
            return text.getBytes(StandardCharsets.UTF_16BE);
        }
        var octets = new ByteArrayOutputStream();
        text.codePoints().forEach(character -> {
            var code = locking.codes().get(character);
            var shifted = single.codes().get(character);
            if (code != null) {
                octets.write(code);
            } else if (shifted != null) {
                octets.write(ESCAPE);
                octets.write(shifted);
            } else {
                throw new IllegalArgumentException("no place for U+" + Integer.toHexString(character));
            }
        });
        return octets.toByteArray();
    }

    private int places(int character) {
        if (locking != null && locking.characters().contains(character)) {
            return 1;
        }
        return single != null && single.characters().contains(character) ? 2 : 0;
    }

    private Stream<GsmTable> tables() {
        return Stream.ofNullable(locking).flatMap(first -> Stream.concat(Stream.of(first), Stream.ofNullable(single)));
    }
}
