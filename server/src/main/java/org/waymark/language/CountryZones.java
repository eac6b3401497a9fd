package org.waymark.language;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.time.ZoneId;
import java.util.List;

/** The time zones of countries, as the Unicode CLDR has them. */
public final class CountryZones {
    private CountryZones() {}

    /** Of a country by its ISO 3166-1 alpha-2 code; none for what is no country. */
    public static List<ZoneId> of(String country) {
        return country.matches("[A-Z]{2}") && Countries.CODES.contains(country)
                ? TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country, null).stream()
                        .filter(ZoneId.getAvailableZoneIds()::contains)
                        .sorted()
                        .map(ZoneId::of)
                        .toList()
                : List.of();
    }
}
