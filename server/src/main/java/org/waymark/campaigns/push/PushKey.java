package org.waymark.campaigns.push;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.waymark.publishing.HouseImprint;
import org.waymark.staff.KeyFile;

/**
 * The key by which push services know this house (VAPID, RFC 8292): {@code keys/push.key} of the data folder, made once.
 * Browsers tie what they give to it, so all nodes share it, and with it all who asked are lost.
 */
@Singleton
class PushKey {
    /** At most a day (RFC 8292, 2). */
    private static final Duration VALID = Duration.ofHours(12);

    private static final Duration USED = Duration.ofHours(1);

    private final KeyFile file;
    private final HouseImprint imprint;
    private final Clock clock;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private @Nullable ECKey read;

    PushKey(@Value("${waymark.home}") Path home, HouseImprint imprint, Clock clock) {
        this.file = new KeyFile(home, "push.key", PushKey::fresh);
        this.imprint = imprint;
        this.clock = clock;
    }

    /** As browsers want it ({@code applicationServerKey}). */
    String publicKey() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(PointKey.of(key()));
    }

    /**
     * The header {@code Authorization} of requests to a push service.
     *
     * @param origin of the service
     */
    String authorization(String origin) {
        var now = clock.instant();
        var token = tokens.compute(
                origin,
                (any, held) -> held == null
                                || held.made().plus(USED).isBefore(now)
                                || held.made().isAfter(now)
                        ? new Token(now, token(origin, now))
                        : held);
        return "vapid t=" + token.text() + ", k=" + publicKey();
    }

    private String token(String origin, Instant now) {
        var claims = new JWTClaimsSet.Builder().audience(origin).expirationTime(Date.from(now.plus(VALID)));
        if (imprint.get().address().startsWith("https://")) {
            claims.subject(imprint.get().address()); // whom to ask when something is wrong
        }
        var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.ES256).build(), claims.build());
        try {
            token.sign(new ECDSASigner(key()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("every Java platform has ES256", e);
        }
    }

    private synchronized ECKey key() {
        try {
            var key = read == null ? ECKey.parse(file.read()) : read;
            read = key;
            return key;
        } catch (ParseException e) {
            throw new IllegalStateException("keys/push.key cannot be read; put it back from a backup", e);
        }
    }

    private static String fresh() {
        try {
            return new ECKeyGenerator(Curve.P_256).generate().toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException("every Java platform has P-256", e);
        }
    }

    private record Token(Instant made, String text) {}
}
