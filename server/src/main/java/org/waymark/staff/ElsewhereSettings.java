package org.waymark.staff;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place elsewhere where people can sign in for this desk (OpenID Connect). Off unless all of it is set. */
@Singleton
class ElsewhereSettings {
    private static final Logger LOG = LoggerFactory.getLogger(ElsewhereSettings.class);
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");

    private final String issuer;
    private final String client;
    private final String secret;
    private final String name;

    ElsewhereSettings(
            @Value("${waymark.oidc.issuer:}") String issuer,
            @Value("${waymark.oidc.client:}") String client,
            @Value("${waymark.oidc.secret:}") String secret,
            @Value("${waymark.oidc.name:}") String name) {
        this.issuer = issuer.strip();
        this.client = client.strip();
        this.secret = secret;
        this.name = name.isBlank() ? this.issuer.replaceFirst("^https?://", "") : name.strip();
        if (!this.issuer.isEmpty() && !areSet()) {
            LOG.warn("Nobody can sign in elsewhere: WAYMARK_OIDC_ISSUER must begin with https://, and"
                    + " WAYMARK_OIDC_CLIENT and WAYMARK_OIDC_SECRET be set.");
        }
    }

    boolean areSet() {
        return !issuer.isEmpty() && !client.isEmpty() && !secret.isEmpty() && isSafe(URI.create(issuer));
    }

    private static boolean isSafe(URI address) {
        return "https".equals(address.getScheme()) || THIS_MACHINE.contains(String.valueOf(address.getHost()));
    }

    String issuer() {
        return issuer;
    }

    String client() {
        return client;
    }

    String secret() {
        return secret;
    }

    /** What the button says. */
    String name() {
        return name;
    }
}
