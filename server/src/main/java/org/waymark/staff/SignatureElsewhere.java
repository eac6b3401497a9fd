package org.waymark.staff;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.text.ParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the place elsewhere signs who came: with a key of its own that it shows to everybody, in the ways it says it uses.
 * A token without a signature, or under a secret that both sides know, is never believed, whatever that place says.
 */
final class SignatureElsewhere {
    private static final Set<JWSAlgorithm> BELIEVED =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    private static final int PATIENCE = 5000;
    private static final int LARGEST = 512 << 10;

    private final Issuer issuer;
    private final Set<JWSAlgorithm> ways;
    private final JWKSet keys;

    SignatureElsewhere(Issuer issuer, Set<JWSAlgorithm> ways, JWKSet keys) {
        this.issuer = issuer;
        this.ways = ways;
        this.keys = keys;
    }

    /** @throws ElsewhereFailed when it signs in none of the ways that are believed */
    static SignatureElsewhere of(OIDCProviderMetadata place) throws IOException {
        try {
            return new SignatureElsewhere(
                    place.getIssuer(),
                    ways(place.getIDTokenJWSAlgs()),
                    JWKSet.load(place.getJWKSetURI().toURL(), PATIENCE, PATIENCE, LARGEST));
        } catch (ParseException e) {
            throw new ElsewhereFailed(e);
        }
    }

    /** @param said null where it does not say: RS256 is what every place must know (OpenID Connect Core 1.0, 15.1) */
    static Set<JWSAlgorithm> ways(@Nullable List<JWSAlgorithm> said) {
        if (said == null) {
            return Set.of(JWSAlgorithm.RS256);
        }
        var ways = new HashSet<>(said);
        ways.retainAll(BELIEVED);
        if (ways.isEmpty()) {
            throw new ElsewhereFailed("it signs neither by RS256 nor by PS256 or ES256, but by " + said);
        }
        return ways;
    }

    /** Who it says came, once signature, issuer, client, times and nonce were found right. */
    IDTokenClaimsSet check(JWT token, ClientID client, Nonce nonce) throws BadJOSEException, JOSEException {
        var selector = new JWSVerificationKeySelector<SecurityContext>(ways, new ImmutableJWKSet<>(keys));
        return new IDTokenValidator(issuer, client, selector, null).validate(token, nonce);
    }
}
