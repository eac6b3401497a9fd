package org.waymark.directory;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Locale;

/**
 * How the published numbering plans read what somebody types into a field for a number.
 *
 * @param region ISO 3166 code of the country or, for numbers of no country, {@code 001}; empty where it is unknown
 * @param type like {@code toll-free}, or {@code short-code}, {@code unknown}
 * @param plain as it is kept: E.164, or the digits of a short code
 * @param shown in the groups that people of the country write
 */
record NumberReading(String region, String type, String plain, String shown) {
    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();
    private static final String UNKNOWN = "unknown";

    /** @param country ISO 3166 code of the country it is dialled in; empty where nobody said */
    static NumberReading of(String typed, String country) {
        var plain = typed.replaceAll("[^0-9+*#]", "");
        try {
            boolean abroad = plain.startsWith("+");
            var parsed = PLANS.parse(typed, abroad || country.isEmpty() ? null : country);
            if (PLANS.isValidNumber(parsed)) {
                return known(parsed);
            }
        } catch (NumberParseException e) {
            // perhaps a short code, which is no number of its own
        }
        return !country.isEmpty() && NumberingPlans.lists(plain, country)
                ? new NumberReading(country, "short-code", plain, plain)
                : new NumberReading("", UNKNOWN, plain, plain);
    }

    boolean isKnown() {
        return !type.equals(UNKNOWN);
    }

    private static NumberReading known(PhoneNumber parsed) {
        var region = PLANS.getRegionCodeForNumber(parsed);
        var type = PLANS.getNumberType(parsed).name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new NumberReading(
                region == null ? "" : region,
                type,
                PLANS.format(parsed, PhoneNumberFormat.E164),
                PLANS.format(parsed, PhoneNumberFormat.INTERNATIONAL));
    }
}
