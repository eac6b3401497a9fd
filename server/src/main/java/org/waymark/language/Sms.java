package org.waymark.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text as SMS.
 *
 * @param parts what each segment carries; put together they are the text
 * @param places how many it takes in all
 * @param left how many are left in the last segment
 */
public record Sms(SmsCoding coding, List<String> parts, int places, int left) {
    /** Senders refuse more: Twilio, for one, takes 1600 characters (its error 21617). */
    public static final int MOST_SEGMENTS = 10;

    /** What readers see as one character, so that no accent, flag or vowel sign is parted from its letter. */
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    public Sms {
        parts = List.copyOf(parts);
    }

    /** By the tables that every phone knows. */
    public static Sms of(String text) {
        return of(text, SmsCoding.STANDARD.places(text).isPresent() ? SmsCoding.STANDARD : SmsCoding.UCS2);
    }

    /** By whatever national table makes it shortest; a sender has to be able to use those. The standard where none does. */
    public static Sms shortest(String text) {
        var standard = of(text);
        return SmsCoding.sevenBit().stream()
                .filter(coding -> coding.places(text).isPresent())
                .map(coding -> of(text, coding))
                .filter(each -> each.parts().size() < standard.parts().size())
                .min(Comparator.comparing((Sms each) -> each.parts().size())
                        .thenComparing(each -> each.coding().header(true))
                        .thenComparing(Sms::places))
                .orElse(standard);
    }

    public int segments() {
        return parts.size();
    }

    public BigDecimal cost(BigDecimal priceOfSegment) {
        return priceOfSegment.multiply(BigDecimal.valueOf(segments()));
    }

    public boolean isTooLong() {
        return segments() > MOST_SEGMENTS;
    }

    static Sms of(String text, SmsCoding coding) {
        int places = coding.places(text).orElseThrow();
        int whole = coding.room(false);
        return places <= whole ? new Sms(coding, List.of(text), places, whole - places) : inParts(text, coding, places);
    }

    private static Sms inParts(String text, SmsCoding coding, int places) {
        int room = coding.room(true);
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        int used = 0;
        for (var piece : pieces(text, coding, room)) {
            int size = coding.places(piece).orElseThrow();
            if (used + size > room) {
                parts.add(part.toString());
                part.setLength(0);
                used = 0;
            }
            part.append(piece);
            used += size;
        }
        parts.add(part.toString());
        return new Sms(coding, parts, places, room - used);
    }

    /** What must not be parted. A pile of marks that fills a whole segment is no character of any language. */
    private static List<String> pieces(String text, SmsCoding coding, int room) {
        var pieces = new ArrayList<String>();
        CHARACTER.matcher(text).results().map(MatchResult::group).forEach(character -> {
            if (coding.places(character).orElseThrow() <= room) {
                pieces.add(character);
            } else {
                character.codePoints().mapToObj(Character::toString).forEach(pieces::add);
            }
        });
        return pieces;
    }
}
