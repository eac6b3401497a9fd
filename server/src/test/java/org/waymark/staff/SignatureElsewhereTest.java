package org.waymark.staff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tokens signed with real keys in every way, right and wrong. */
class SignatureElsewhereTest {
    private static final String ISSUER = "https://login.example.org";
    private static final ClientID CLIENT = new ClientID("waymark");
    private static final Nonce NONCE = new Nonce("n-1");
    private static final Set<JWSAlgorithm> ALL = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    private static RSAKey rsa;
    private static ECKey ec;

    @BeforeAll
    static void make_keys() throws JOSEException {
        rsa = new RSAKeyGenerator(2048).keyID("r").generate();
        ec = new ECKeyGenerator(Curve.P_256).keyID("e").generate();
    }

    @Test
    void believes_what_is_signed_in_each_way_the_place_says_it_uses() throws Exception {
        assertEquals("amira", subject(ALL, signed(JWSAlgorithm.RS256, "r", new RSASSASigner(rsa))));
        assertEquals("amira", subject(ALL, signed(JWSAlgorithm.PS256, "r", new RSASSASigner(rsa))));
        assertEquals("amira", subject(ALL, signed(JWSAlgorithm.ES256, "e", new ECDSASigner(ec))));
    }

    @Test
    void refuses_every_other_way() throws Exception {
        var publicKey = rsa.toPublicJWK().toJSONString().getBytes(UTF_8);
        refuses(ALL, signed(JWSAlgorithm.HS256, "r", new MACSigner(publicKey)));
        refuses(ALL, new PlainJWT(claims()));
        refuses(ALL, signed(JWSAlgorithm.RS512, "r", new RSASSASigner(rsa)));
        refuses(Set.of(JWSAlgorithm.RS256), signed(JWSAlgorithm.ES256, "e", new ECDSASigner(ec)));
        var strange = new ECKeyGenerator(Curve.P_256).keyID("e").generate();
        refuses(ALL, signed(JWSAlgorithm.ES256, "e", new ECDSASigner(strange)));
    }

    @Test
    void uses_only_what_the_place_says_and_what_can_be_believed() {
        assertEquals(Set.of(JWSAlgorithm.RS256), SignatureElsewhere.ways(null));
        assertEquals(
                Set.of(JWSAlgorithm.ES256),
                SignatureElsewhere.ways(
                        List.of(new JWSAlgorithm("none"), JWSAlgorithm.HS256, JWSAlgorithm.ES256, JWSAlgorithm.RS512)));
        assertThrows(
                ElsewhereFailed.class,
                () -> SignatureElsewhere.ways(List.of(new JWSAlgorithm("none"), JWSAlgorithm.HS256)));
    }

    private static String subject(Set<JWSAlgorithm> ways, JWT token) throws BadJOSEException, JOSEException {
        var keys = new JWKSet(List.of(rsa.toPublicJWK(), ec.toPublicJWK()));
        return new SignatureElsewhere(new Issuer(ISSUER), ways, keys)
                .check(token, CLIENT, NONCE)
                .getSubject()
                .getValue();
    }

    private static void refuses(Set<JWSAlgorithm> ways, JWT token) {
        assertThrows(BadJOSEException.class, () -> subject(ways, token));
    }

    private static SignedJWT signed(JWSAlgorithm way, String key, JWSSigner signer) throws JOSEException {
        var token = new SignedJWT(new JWSHeader.Builder(way).keyID(key).build(), claims());
        token.sign(signer);
        return token;
    }

    private static JWTClaimsSet claims() {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject("amira")
                .audience("waymark")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .claim("nonce", NONCE.getValue())
                .build();
    }
}
