package org.waymark.rendering;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.waymark.publishing.EditionContents;

/**
 * What a site calls things for programs elsewhere: names that never change (tag URIs, RFC 4151) and whole addresses.
 *
 * @param address like {@code https://example.org}
 * @param host whose the names are
 * @param since the day of the first edition: the site had its name then
 */
record SiteNames(String address, String host, LocalDate since) {
    /** Empty where the site does not know its own address. */
    static Optional<SiteNames> of(EditionContents contents) {
        var address = contents.edition().address();
        return address.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(URI.create(address).getHost())
                        .map(host -> new SiteNames(address, host, day(contents.begun())));
    }

    /** @param thing what of the site it is */
    String tag(String thing) {
        return "tag:" + host + "," + since + ":" + thing;
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
