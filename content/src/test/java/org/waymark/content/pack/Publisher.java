package org.waymark.content.pack;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.List;
import org.waymark.content.pack.PackHead.Offer;

/** Somebody with a key who signs packs. */
public final class Publisher {
    private final KeyPair pair;

    public Publisher() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            pair = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] key() {
        return pair.getPublic().getEncoded();
    }

    byte[] sign(byte[] message) {
        try {
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(pair.getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    SignedHead head(Pack pack, int edition, List<Offer> changes) {
        return head("en", PackScope.PAGES, pack, edition, changes);
    }

    public SignedHead head(String language, PackScope scope, Pack pack, int edition, List<Offer> changes) {
        var head = new PackHead(
                language,
                scope,
                edition,
                Instant.parse("2026-11-22T09:00:00Z"),
                "A centre & “friends”",
                pack.root(),
                pack.pages().size(),
                100,
                pack.stored(),
                30,
                changes);
        return SignedHead.of(head, this::sign);
    }
}
