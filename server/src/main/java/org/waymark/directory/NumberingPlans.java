package org.waymark.directory;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.ShortNumberInfo;

/** What the published numbering plans say of a number dialled inside a country. */
final class NumberingPlans {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final ShortNumberInfo SHORT_CODES = ShortNumberInfo.getInstance();

    private NumberingPlans() {}

    /** Whether the plan of the country lists it, as a short code or as a national number. */
    static boolean lists(String number, String country) {
        try {
            var parsed = NUMBERS.parse(number, country);
            return SHORT_CODES.isValidShortNumberForRegion(parsed, country)
                    || NUMBERS.isValidNumberForRegion(parsed, country);
        } catch (NumberParseException e) {
            return false;
        }
    }

    /** Whether the plan of the country says that callers of this short code pay extra. */
    static boolean isPremium(String number, String country) {
        try {
            var cost = SHORT_CODES.getExpectedCostForRegion(NUMBERS.parse(number, country), country);
            return cost == ShortNumberInfo.ShortNumberCost.PREMIUM_RATE;
        } catch (NumberParseException e) {
            return false;
        }
    }
}
