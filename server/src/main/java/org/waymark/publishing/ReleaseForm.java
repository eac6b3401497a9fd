package org.waymark.publishing;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody typed to publish something.
 *
 * @param revisions the ids that were ticked
 * @param exceptions whether it shall go out although some languages are not ready
 * @param at as the browser writes a day and a time
 */
record ReleaseForm(String name, Set<Long> revisions, boolean exceptions, boolean later, String at, String zone) {
    private static final String ITEM = "revision-";

    static ReleaseForm of(Map<String, String> sent) {
        return new ReleaseForm(
                sent.getOrDefault("name", "")
                        .replaceAll("[\\s\\p{Cntrl}]+", " ")
                        .strip(),
                sent.keySet().stream()
                        .filter(key -> key.matches(ITEM + "[0-9]{1,18}"))
                        .map(key -> Long.valueOf(key.substring(ITEM.length())))
                        .collect(Collectors.toSet()),
                sent.containsKey("exceptions"),
                sent.getOrDefault("when", "").equals("later"),
                sent.getOrDefault("at", ""),
                sent.getOrDefault("zone", ""));
    }

    /** Empty when it is no time, or no zone that is known. */
    Optional<ZonedDateTime> due() {
        try {
            return Optional.of(LocalDateTime.parse(at.replace(' ', 'T')).atZone(ZoneId.of(zone)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
