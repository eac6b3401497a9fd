package org.waymark.staff;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** For which site passkeys are made (W3C WebAuthn, RP ID and origin): the one at this server's public address. */
@Singleton
class PasskeySite {
    private static final Pattern DIGITS = Pattern.compile("[0-9.]+|\\[.*]");
    private static final Set<Integer> USUAL = Set.of(-1, 443);

    private final URI address;

    PasskeySite(DeskAddress address) {
        this.address = URI.create(address.of("/").toLowerCase(Locale.ROOT));
    }

    /** Browsers make passkeys for names, not for addresses in digits, and only where nobody listens in. */
    boolean isPossible() {
        var host = address.getHost();
        return host != null
                && !DIGITS.matcher(host).matches()
                && ("https".equals(address.getScheme()) || host.equals("localhost"));
    }

    /** The host. */
    String id() {
        return address.getHost();
    }

    /** As browsers write it: without the port that is meant anyway. */
    String origin() {
        var port = USUAL.contains(address.getPort()) ? "" : ":" + address.getPort();
        return address.getScheme() + "://" + address.getHost() + port;
    }
}
