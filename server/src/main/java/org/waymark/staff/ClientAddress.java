package org.waymark.staff;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Where a request comes from, as far as throttling needs it; never stored as it is.
 *
 * @param network an IPv4 address, or the part of an IPv6 address that one household shares
 * @param isShared it is this machine: a reverse proxy that does not say whom it speaks for
 */
public record ClientAddress(String network, boolean isShared) {
    private static final Pattern IN_DIGITS =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F.]*:[0-9a-fA-F:.]{0,44}");

    /** From an address in digits; whatever else stands there is one network of its own. */
    public static ClientAddress of(String digits) {
        if (!IN_DIGITS.matcher(digits).matches()) { // a name would be looked up
            return new ClientAddress("unknown", false);
        }
        try {
            var address = InetAddress.getByName(digits);
            var bytes = address.getAddress();
            var shown = address instanceof Inet6Address ? Arrays.copyOf(bytes, 8) : bytes;
            return new ClientAddress(HexFormat.of().formatHex(shown), address.isLoopbackAddress());
        } catch (UnknownHostException e) {
            return new ClientAddress("unknown", false);
        }
    }

    @Override
    public String toString() {
        return network;
    }
}
