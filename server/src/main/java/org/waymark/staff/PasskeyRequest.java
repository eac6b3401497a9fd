package org.waymark.staff;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the browser is asked to do with passkeys, as the options that {@code navigator.credentials} takes, with bytes in
 * base64url (W3C WebAuthn, 5.4 and 5.5). Each asks for finger, face or PIN.
 */
@Singleton
class PasskeyRequest {
    /** EdDSA, ECDSA P-256 and RSA, the best first (IANA COSE algorithms). */
    static final List<Long> ALGORITHMS = List.of(-8L, -7L, -257L);

    private final PasskeySite site;
    private final PasskeyRows rows;
    private final Challenges challenges;

    PasskeyRequest(PasskeySite site, PasskeyRows rows, Challenges challenges) {
        this.site = site;
        this.rows = rows;
        this.challenges = challenges;
    }

    /** To make a passkey on a device that holds none of this person yet. */
    Map<String, Object> toMake(SecretToken browser, StaffMember person) {
        return Map.of(
                "challenge", challenges.ask(browser, Challenge.ADD_PASSKEY, "").value(),
                "rp", Map.of("id", site.id(), "name", "Waymark"),
                "user", Map.of("id", handle(person.id()), "name", person.email(), "displayName", person.name()),
                "pubKeyCredParams",
                        ALGORITHMS.stream()
                                .map(algorithm -> Map.of("type", "public-key", "alg", algorithm))
                                .toList(),
                "timeout", Challenges.VALID.toMillis(),
                "excludeCredentials", known(rows.of(person.id()).stream()),
                "authenticatorSelection", Map.of("residentKey", "preferred", "userVerification", "required"),
                "attestation", "none");
    }

    /** @param known whose password was given already; empty: whoever the passkey says it is */
    Map<String, Object> toUse(SecretToken browser, Stream<StaffMember> known) {
        return Map.of(
                "challenge", challenges.ask(browser, Challenge.USE_PASSKEY, "").value(),
                "rpId", site.id(),
                "timeout", Challenges.VALID.toMillis(),
                "allowCredentials", known(known.flatMap(person -> rows.of(person.id()).stream())),
                "userVerification", "required");
    }

    /** What an authenticator keeps to say whose passkey it is; no name, no address. */
    static String handle(long staff) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("waymark:" + staff).getBytes(StandardCharsets.US_ASCII));
    }

    private static List<Map<String, String>> known(Stream<PasskeyRow> passkeys) {
        return passkeys.map(row -> Map.of("type", "public-key", "id", row.credentialId()))
                .toList();
    }
}
