package org.waymark.staff;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
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
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;

    Seal(@Value("${waymark.home}") Path home) {
        this.file = home.resolve("keys").resolve("secrets.key");
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

    private synchronized byte[] key() {
        try {
            if (!Files.exists(file)) {
                make();
            }
            return bytes(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("the key in " + file + " cannot be read", e);
        }
    }

    /** Whole and on the disk before it has its name: what is sealed is lost without it. */
    private void make() throws IOException {
        Files.createDirectories(file.getParent());
        var made = Files.createTempFile(file.getParent(), "secrets", ".new", OWNER_ONLY);
        try (var out = FileChannel.open(made, StandardOpenOption.WRITE)) {
            var key = ByteBuffer.wrap((text(random(KEY_BYTES)) + "\n").getBytes(StandardCharsets.US_ASCII));
            while (key.hasRemaining()) {
                out.write(key);
            }
            out.force(true);
        }
        Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
        try (var folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
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
