package org.waymark.content.pack;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.content.Fields;
import org.waymark.content.JsonText;

/**
 * What there is to keep of one language now, as its publisher signs it.
 *
 * @param scope which part of the language
 * @param edition its number; it never falls, so a head with a lower one is an old answer that came late
 * @param made when the edition was
 * @param pages how many the pack holds
 * @param bytes of the pack, compressed as it is sent
 * @param stored bytes of all pages, as a phone keeps them
 * @param days how many days after the last look at the head the pages count as fresh
 * @param changes what leads here from earlier packs, newest first
 */
public record PackHead(
        String language,
        PackScope scope,
        int edition,
        Instant made,
        String publisher,
        PackRoot root,
        int pages,
        long bytes,
        long stored,
        int days,
        List<Offer> changes) {

    private static final int VERSION = 1;

    /**
     * Changes that can be fetched instead of the pack.
     *
     * @param from the brief root of the pack they lead from
     * @param bytes compressed as they are sent
     */
    public record Offer(String from, long bytes) {
        private static Offer of(Fields json) {
            return new Offer(json.textOrEmpty("from"), PackHead.bytes(json, "bytes"));
        }

        private Map<String, Object> json() {
            var json = new LinkedHashMap<String, Object>();
            json.put("from", from);
            json.put("bytes", bytes);
            return json;
        }
    }

    public PackHead {
        changes = List.copyOf(changes);
    }

    /** Whether it is an old answer that came late: what is kept is newer. */
    public boolean isOlderThan(PackHead kept) {
        return edition < kept.edition;
    }

    /** The changes that lead here from what is kept; empty when the whole pack must be fetched, or nothing. */
    public Optional<Offer> changesFrom(PackRoot kept) {
        return changes.stream()
                .filter(offer -> offer.from().equals(kept.brief()) && !kept.equals(root))
                .findFirst();
    }

    /**
     * The pack itself.
     *
     * @throws PackRefused when it is not the one that this head names
     */
    public Pack require(Pack pack) throws PackRefused {
        if (!pack.root().equals(root)) {
            throw new PackRefused("its pages are not those that were signed");
        }
        return pack;
    }

    /** The line that is signed: compact JSON without its line end. Packs of all pages are older than scopes. */
    String line() {
        var json = new LinkedHashMap<String, Object>();
        json.put("v", VERSION);
        json.put("language", language);
        if (!scope.equals(PackScope.PAGES)) {
            json.put("scope", scope.toString());
        }
        json.put("edition", edition);
        json.put("made", made.toString());
        json.put("publisher", publisher);
        json.put("root", root.value());
        json.put("pages", pages);
        json.put("bytes", bytes);
        json.put("stored", stored);
        json.put("days", days);
        json.put("changes", changes.stream().map(Offer::json).collect(Collectors.toList()));
        return JsonText.write(json);
    }

    /** What a line says that was signed; keys it does not know are of no importance. */
    static PackHead parse(String line) throws PackRefused {
        try {
            var json = Fields.parse(line);
            if (json.number("v").orElse(0) != VERSION) {
                throw new PackRefused("it is written in a format that this reader does not know");
            }
            return new PackHead(
                    json.textOrEmpty("language"),
                    PackScope.parse(json.textOrEmpty("scope"))
                            .orElseThrow(() -> new PackRefused("it is of a sort that this reader does not know")),
                    json.number("edition").orElse(0),
                    Instant.parse(json.textOrEmpty("made")),
                    json.textOrEmpty("publisher"),
                    new PackRoot(json.textOrEmpty("root")),
                    json.number("pages").orElse(0),
                    bytes(json, "bytes"),
                    bytes(json, "stored"),
                    json.number("days").orElse(0),
                    json.objects("changes").stream().map(Offer::of).collect(Collectors.toList()));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new PackRefused("its head cannot be read", e);
        }
    }

    private static long bytes(Fields json, String key) {
        return json.asMap().get(key) instanceof Number number ? number.longValue() : 0;
    }
}
