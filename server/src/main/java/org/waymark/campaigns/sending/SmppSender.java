package org.waymark.campaigns.sending;

import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;

/** Whom phones show as the sender, as SMPP writes it. */
record SmppSender(String address, TypeOfNumber type, NumberingPlanIndicator plan) {
    /** A number with its plus, a short code, or a name. */
    static SmppSender of(String from) {
        if (from.startsWith("+")) {
            return new SmppSender(from.substring(1), TypeOfNumber.INTERNATIONAL, NumberingPlanIndicator.ISDN);
        }
        return from.chars().allMatch(Character::isDigit)
                ? new SmppSender(from, TypeOfNumber.UNKNOWN, NumberingPlanIndicator.ISDN)
                : new SmppSender(from, TypeOfNumber.ALPHANUMERIC, NumberingPlanIndicator.UNKNOWN);
    }
}
