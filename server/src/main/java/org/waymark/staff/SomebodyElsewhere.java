package org.waymark.staff;

/**
 * Who somebody is elsewhere.
 *
 * @param issuer what the place calls itself
 * @param subject what it calls the person, for ever
 * @param email their address, which the place has verified; empty where it has not
 */
record SomebodyElsewhere(String issuer, String subject, String email) {
    /** Without the address: records end up in logs. */
    @Override
    public String toString() {
        return "SomebodyElsewhere[" + issuer + "]";
    }
}
