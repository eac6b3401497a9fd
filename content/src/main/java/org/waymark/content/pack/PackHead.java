package org.waymark.content.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What there is to keep of one language now, as its publisher signs it.
 *
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
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Changes that can be fetched instead of the pack.
     *
     * @param from the brief root of the pack they lead from
     * @param bytes compressed as they are sent
     */
    public record Offer(String from, long bytes) {}

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

    /** The line that is signed: compact JSON without its line end. */
    String line() {
        var json = JSON.createObjectNode();
        json.put("v", VERSION);
        json.put("language", language);
        json.put("edition", edition);
        json.put("made", made.toString());
        json.put("publisher", publisher);
        json.put("root", root.value());
        json.put("pages", pages);
        json.put("bytes", bytes);
        json.put("stored", stored);
        json.put("days", days);
        var offers = json.putArray("changes");
        changes.forEach(offer -> offers.addObject().put("from", offer.from()).put("bytes", offer.bytes()));
        return json.toString();
    }

    /** What a line says that was signed; keys it does not know are of no importance. */
    static PackHead parse(String line) throws PackRefused {
        try {
            var json = JSON.readTree(line);
            if (json.path("v").asInt() != VERSION) {
                throw new PackRefused("it is written in a format that this reader does not know");
            }
            return new PackHead(
                    json.path("language").asText(),
                    json.path("edition").asInt(),
                    Instant.parse(json.path("made").asText()),
                    json.path("publisher").asText(),
                    new PackRoot(json.path("root").asText()),
                    json.path("pages").asInt(),
                    json.path("bytes").asLong(),
                    json.path("stored").asLong(),
                    json.path("days").asInt(),
                    offers(json.path("changes")));
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeParseException e) {
            throw new PackRefused("its head cannot be read", e);
        }
    }

    private static List<Offer> offers(JsonNode array) {
        var offers = new ArrayList<Offer>();
        array.forEach(offer -> offers.add(
                new Offer(offer.path("from").asText(), offer.path("bytes").asLong())));
        return offers;
    }
}
