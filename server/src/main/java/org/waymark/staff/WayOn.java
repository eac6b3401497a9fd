package org.waymark.staff;

import java.net.URI;
import java.util.regex.Pattern;

/** Where somebody goes after signing in. Never to another host, whatever the address says. */
final class WayOn {
    static final URI HOME = URI.create("/desk/");
    private static final Pattern AT_THE_DESK = Pattern.compile("/desk/[A-Za-z0-9_.~%/?&=:,+-]*");

    private WayOn() {}

    /** That page of the desk; the desk itself for anything else. */
    static URI to(String wanted) {
        boolean fits = AT_THE_DESK.matcher(wanted).matches() && !wanted.contains("//") && !wanted.contains("/..");
        try {
            return fits ? URI.create(wanted) : HOME;
        } catch (IllegalArgumentException e) {
            return HOME;
        }
    }
}
