package org.waymark.campaigns.push;

import java.net.URI;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * What a browser gives so that it can be told something (W3C Push API, PushSubscription).
 *
 * @param endpoint the address at its push service; whoever has it can be that browser
 * @param p256dh its public key, in base64url
 * @param auth a secret it shares with us, in base64url
 */
record Subscription(URI endpoint, String p256dh, String auth) {
    private static final int SECRET = 16;

    /**
     * From what was sent.
     *
     * @throws NotASubscription when one of them cannot be
     */
    static Subscription of(URI endpoint, @Nullable String p256dh, @Nullable String auth) {
        var read = new Subscription(endpoint, bare(p256dh), bare(auth));
        try {
            read.publicKey();
        } catch (IllegalArgumentException e) {
            throw new NotASubscription("p256dh");
        }
        try {
            if (read.secret().length != SECRET) {
                throw new NotASubscription("auth");
            }
        } catch (IllegalArgumentException e) {
            throw new NotASubscription("auth");
        }
        return read;
    }

    byte[] point() {
        return Base64.getUrlDecoder().decode(p256dh);
    }

    ECPublicKey publicKey() {
        return PointKey.of(point());
    }

    byte[] secret() {
        return Base64.getUrlDecoder().decode(auth);
    }

    /** As it is sealed. */
    String written() {
        return endpoint + "\n" + p256dh + "\n" + auth;
    }

    static Subscription read(String written) {
        var parts = written.split("\n", -1);
        return new Subscription(URI.create(parts[0]), parts[1], parts[2]);
    }

    private static String bare(@Nullable String sent) {
        return sent == null ? "" : sent.replaceFirst("=+$", "");
    }
}
