package org.waymark.staff;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals secrets that must be read again, so that a stolen database gives none away: AES-256-GCM (NIST SP 800-38D) under
 * {@code keys/secrets.key} of the data folder. What is sealed for one owner opens for no other.
 */
@Singleton
public class Seal {
    private static final String SEALED = "sealed:";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeyFile file;

    Seal(@Value("${waymark.home}") Path home) {
        this.file = new KeyFile(home, "secrets.key", () -> text(random(KEY_BYTES)));
    }

    static boolean isSealed(String text) {
        return text.startsWith(SEALED);
    }

    public String close(String secret, String owner) {
        var nonce = random(NONCE_BYTES);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, owner).doFinal(secret.getBytes(StandardCharsets.UTF_8));
            return SEALED + text(nonce) + ":" + text(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES-GCM", e);
        }
    }

    /** Empty when it was sealed under another key, for somebody else, or was changed. */
    public Optional<String> open(String sealed, String owner) {
        var parts = sealed.substring(SEALED.length()).split(":", 2);
        try {
            var opened = cipher(Cipher.DECRYPT_MODE, bytes(parts[0]), owner).doFinal(bytes(parts[1]));
            return Optional.of(new String(opened, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    /** Always the same for the same secret and owner, and tells neither to anybody without the key: HMAC-SHA-256. */
    public String mark(String secret, String owner) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), "HmacSHA256"));
            mac.update(("mark\0" + owner + "\0").getBytes(StandardCharsets.UTF_8));
            return text(mac.doFinal(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String owner) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private byte[] key() {
        return bytes(file.read());
    }

    private static byte[] random(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
