package org.waymark.campaigns.sending;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;
import org.waymark.language.GsmTable;
import org.waymark.language.Sms;

/** A part of an SMS as SMPP carries it: the header of 3GPP TS 23.040, 9.2.3.24, then the letters. */
final class SmppText {
    static final byte GSM = 0x00;
    static final byte UCS2 = 0x08;

    private static final int CONCATENATION = 0x00;
    private static final int SINGLE_SHIFT = 0x24;
    private static final int LOCKING_SHIFT = 0x25;

    private SmppText() {}

    static byte coding(Sms sms) {
        return sms.coding().isUcs2() ? UCS2 : GSM;
    }

    /** Whether the octets begin with a header. */
    static boolean hasHeader(Sms sms) {
        return sms.coding().header(sms.segments() > 1) > 0;
    }

    /** @param part from 1 */
    static byte[] octets(Sms sms, int part, int group) {
        var elements = new ByteArrayOutputStream();
        if (sms.segments() > 1) {
            element(elements, CONCATENATION, group, sms.segments(), part);
        }
        table(elements, SINGLE_SHIFT, sms.coding().single());
        table(elements, LOCKING_SHIFT, sms.coding().locking());
        var octets = new ByteArrayOutputStream();
        if (elements.size() > 0) {
            octets.write(elements.size());
            octets.writeBytes(elements.toByteArray());
        }
        octets.writeBytes(sms.coding().octets(sms.parts().get(part - 1)));
        return octets.toByteArray();
    }

    private static void table(ByteArrayOutputStream elements, int name, @Nullable GsmTable table) {
        if (table != null && table.id() != 0) {
            element(elements, name, table.id());
        }
    }

    private static void element(ByteArrayOutputStream elements, int name, int... octets) {
        elements.write(name);
        elements.write(octets.length);
        for (int octet : octets) {
            elements.write(octet);
        }
    }
}
