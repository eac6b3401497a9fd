package org.waymark.insight;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.staff.DeskAddress;

/**
 * Whether a page of this site sent a form. Browsers say so by Fetch Metadata, older ones by {@code Origin} (Fetch Standard);
 * the pages with such forms let them. Where neither is said it was no browser that another site could use: those that say
 * nothing send what their reader tapped.
 */
@Singleton
class FromThisSite {
    private final @Nullable String own;

    FromThisSite(DeskAddress address) {
        this.own = URI.create(address.of("/")).getAuthority();
    }

    boolean sent(HttpRequest<?> request) {
        var site = request.getHeaders().get("Sec-Fetch-Site");
        if (site != null) {
            // A page loaded again sends its form again, and no site asked for that.
            return site.equals("same-origin") || site.equals("none");
        }
        var origin = request.getHeaders().get(HttpHeaders.ORIGIN);
        return origin == null
                || authority(origin)
                        .filter(sender -> sender.equals(own)
                                || sender.equals(request.getHeaders().get(HttpHeaders.HOST)))
                        .isPresent();
    }

    /** Empty for what is no address, as {@code null} is. */
    private static Optional<String> authority(String origin) {
        try {
            return Optional.ofNullable(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
