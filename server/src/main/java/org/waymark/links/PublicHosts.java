package org.waymark.links;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/**
 * Keeps links from being a way into the network that this server stands in. Java keeps what a name was found to be for
 * half a minute, so the connection goes where this looked.
 */
@Singleton
class PublicHosts {
    private final boolean all;

    /** @param all for tests, whose servers are on this very machine */
    PublicHosts(@Value("${waymark.links.private:false}") boolean all) {
        this.all = all;
    }

    /**
     * Whether everybody can reach all that the name of the host stands for.
     *
     * @throws UnknownHostException when it stands for nothing
     */
    boolean isPublic(URI uri) throws UnknownHostException {
        var found = InetAddress.getAllByName(uri.getHost());
        if (all) {
            return true;
        }
        for (var each : found) {
            if (!isPublic(each)) {
                return false;
            }
        }
        return true;
    }

    /** The special ranges of IANA (RFC 6890 and its registries), and those in which others hide. */
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        var bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        return address instanceof Inet4Address
                ? isPublic4(first, second, bytes[2] & 0xff)
                : isPublic6(first, second, bytes);
    }

    private static boolean isPublic4(int first, int second, int third) {
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean ietf = first == 192 && second == 0 && (third == 0 || third == 2);
        boolean trial = first == 198 && (second == 18 || second == 19 || (second == 51 && third == 100));
        boolean documentation = first == 203 && second == 0 && third == 113;
        return first != 0 && first < 240 && !shared && !ietf && !trial && !documentation;
    }

    /** Of what is given out, 2000::/3, without the ways in which IPv4 addresses are carried and those for documentation. */
    private static boolean isPublic6(int first, int second, byte[] bytes) {
        int group = first << 8 | second;
        int next = (bytes[2] & 0xff) << 8 | (bytes[3] & 0xff);
        boolean teredo = group == 0x2001 && next < 0x200;
        boolean documentation = group == 0x2001 && next == 0xdb8;
        return first >> 5 == 1 && group != 0x2002 && !teredo && !documentation;
    }
}
