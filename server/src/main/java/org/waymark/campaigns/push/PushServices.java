package org.waymark.campaigns.push;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The services of browsers that alerts are handed to. Anybody can send us an address, so only known hosts are ever asked:
 * otherwise this server could be made to send to whatever stands in its own network.
 */
@Singleton
class PushServices {
    private static final int LONGEST = 1000;

    private final List<String> hosts;

    /** @param hosts names, {@code *.} before those of which any part may stand; for tests also whole origins */
    PushServices(
            @Value(
                            "${waymark.push.hosts:fcm.googleapis.com,updates.push.services.mozilla.com,*.push.services.mozilla.com,*.notify.windows.com,web.push.apple.com,*.push.apple.com}")
                    List<String> hosts) {
        this.hosts = hosts.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .toList();
    }

    /**
     * The address.
     *
     * @throws NotASubscription when it leads to no service that is known
     */
    URI endpoint(@Nullable String sent) {
        try {
            if (sent == null || sent.length() > LONGEST || !isKnown(new URI(sent))) {
                throw new NotASubscription("endpoint");
            }
            return new URI(sent);
        } catch (URISyntaxException e) {
            throw new NotASubscription("endpoint");
        }
    }

    boolean isKnown(URI endpoint) {
        var host = endpoint.getHost();
        if (host == null || endpoint.getRawUserInfo() != null || endpoint.getRawFragment() != null) {
            return false;
        }
        var name = host.toLowerCase(Locale.ROOT);
        boolean plain = "https".equals(endpoint.getScheme()) && (endpoint.getPort() == -1 || endpoint.getPort() == 443);
        return hosts.stream()
                .anyMatch(known -> known.contains("://")
                        ? known.equals(origin(endpoint))
                        : plain && (known.startsWith("*.") ? name.endsWith(known.substring(1)) : known.equals(name)));
    }

    /** As RFC 6454 writes it. */
    static String origin(URI endpoint) {
        int port = endpoint.getPort();
        return endpoint.getScheme() + "://" + endpoint.getHost() + (port == -1 ? "" : ":" + port);
    }
}
