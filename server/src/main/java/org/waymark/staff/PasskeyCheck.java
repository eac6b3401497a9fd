package org.waymark.staff;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether what a browser answers is right (W3C WebAuthn, 7.1 and 7.2): asked of this very browser a moment ago, for this
 * site, by a person who was recognised, signed with the key that was kept, and counted on.
 */
@Singleton
class PasskeyCheck {
    private static final List<PublicKeyCredentialParameters> ALGORITHMS = PasskeyRequest.ALGORITHMS.stream()
            .map(number -> new PublicKeyCredentialParameters(
                    PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.create(number)))
            .toList();

    private final ObjectConverter objects = new ObjectConverter();
    private final AttestedCredentialDataConverter credentials = new AttestedCredentialDataConverter(objects);
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(objects);
    private final PasskeySite site;
    private final PasskeyRows rows;
    private final Challenges challenges;
    private final Clock clock;

    PasskeyCheck(PasskeySite site, PasskeyRows rows, Challenges challenges, Clock clock) {
        this.site = site;
        this.rows = rows;
        this.challenges = challenges;
        this.clock = clock;
    }

    /** The passkey that was made, not saved yet; empty where anything does not fit. */
    Optional<PasskeyRow> made(SecretToken browser, StaffMember person, String name, String answer) {
        try {
            var parsed = manager.parseRegistrationResponseJSON(answer);
            var asked = asked(browser, Challenge.ADD_PASSKEY, parsed.getCollectedClientData());
            if (asked.isEmpty()) {
                return Optional.empty();
            }
            var data = manager.verify(parsed, new RegistrationParameters(asked.get(), ALGORITHMS, true, true));
            var authenticator =
                    Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
            var credential = Objects.requireNonNull(authenticator.getAttestedCredentialData());
            return Optional.of(new PasskeyRow(
                    null,
                    person.id(),
                    text(credential.getCredentialId()),
                    text(credentials.convert(credential)),
                    authenticator.getSignCount(),
                    authenticator.isFlagBE(),
                    name,
                    clock.instant(),
                    null));
        } catch (WebAuthnException | IllegalArgumentException | NullPointerException e) {
            return Optional.empty(); // whatever somebody sends that no browser would
        }
    }

    /** The passkey that was used, and counted; empty where anything does not fit. */
    Optional<PasskeyRow> used(SecretToken browser, String answer) {
        try {
            var parsed = manager.parseAuthenticationResponseJSON(answer);
            var asked = asked(browser, Challenge.USE_PASSKEY, parsed.getCollectedClientData());
            var found = rows.findByCredentialId(text(parsed.getCredentialId())).filter(row -> isOf(row, parsed));
            if (asked.isEmpty() || found.isEmpty()) {
                return Optional.empty();
            }
            var row = found.get();
            var data = manager.verify(parsed, new AuthenticationParameters(asked.get(), kept(row), null, true, true));
            long counter = Objects.requireNonNull(data.getAuthenticatorData()).getSignCount();
            return rows.use(row.number(), counter, clock.instant()) > 0 ? found : Optional.empty();
        } catch (WebAuthnException | IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    private Optional<ServerProperty> asked(SecretToken browser, String purpose, @Nullable CollectedClientData client) {
        var challenge = Objects.requireNonNull(client).getChallenge().getValue();
        return challenges.take(browser, purpose, text(challenge)).map(row -> ServerProperty.builder()
                .origin(new Origin(site.origin()))
                .rpId(site.id())
                .challenge(new DefaultChallenge(challenge))
                .build());
    }

    /** An authenticator that says whose passkey it is must say the same as we do. */
    private static boolean isOf(PasskeyRow row, AuthenticationData answer) {
        var handle = answer.getUserHandle();
        return handle == null || text(handle).equals(PasskeyRequest.handle(row.staff()));
    }

    private CredentialRecordImpl kept(PasskeyRow row) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                row.backupEligible(),
                null,
                row.counter(),
                credentials.convert(Base64.getUrlDecoder().decode(row.credential())),
                null,
                null,
                null,
                null);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
