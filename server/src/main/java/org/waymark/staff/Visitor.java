package org.waymark.staff;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Locale;

/** What a request tells of where it comes from: the address for throttling, the class of the device and no more. */
@Singleton
public class Visitor {
    private final String header;

    /** @param header in which a reverse proxy writes the address it speaks for; empty where there is none */
    Visitor(@Value("${waymark.proxy.header:}") String header) {
        this.header = header;
    }

    /** The last address in the header is the one the nearest proxy saw; those before it anybody can write. */
    public ClientAddress address(HttpRequest<?> request) {
        var named = header.isBlank() ? null : request.getHeaders().get(header);
        if (named != null) {
            return ClientAddress.of(named.substring(named.lastIndexOf(',') + 1).strip());
        }
        var address = request.getRemoteAddress().getAddress();
        return ClientAddress.of(address == null ? "" : address.getHostAddress());
    }

    String device(HttpRequest<?> request) {
        var agent = request.getHeaders().get(HttpHeaders.USER_AGENT);
        var words = agent == null ? "" : agent.toLowerCase(Locale.ROOT);
        boolean mobile = words.contains("mobile");
        if (words.contains("ipad") || words.contains("tablet") || (words.contains("android") && !mobile)) {
            return "tablet";
        }
        return mobile ? "phone" : "computer";
    }
}
