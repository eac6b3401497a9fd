package org.waymark.campaigns.push;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts for one browser, so that the service in between reads nothing: RFC 8291 over {@code aes128gcm} of RFC 8188, in one
 * record. Texts are filled up to steps of 256 octets, so that the length tells hardly anything either.
 */
final class EncryptPush {
    /** What push services must take, in octets, is 4096; so much of it is left for the text (RFC 8291, 4). */
    static final int MOST = 3993;

    private static final int RECORD = 4096;
    private static final int SALT = 16;
    private static final int TAG_BITS = 128;
    private static final int STEP = 256;
    private static final byte LAST = 2;
    private static final SecureRandom RANDOM = new SecureRandom();

    private EncryptPush() {}

    /**
     * The body of a request to the push service.
     *
     * @throws IllegalArgumentException when the text is too long
     */
    static byte[] encrypt(byte[] text, Subscription reader) {
        if (text.length > MOST) {
            throw new IllegalArgumentException("of " + text.length + " octets");
        }
        var salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        var padded = Arrays.copyOf(text, text.length + 1 + room(text.length));
        padded[text.length] = LAST;
        try {
            return encrypt(padded, reader, new ECKeyGenerator(Curve.P_256).generate(), salt);
        } catch (GeneralSecurityException | JOSEException e) {
            throw new IllegalStateException("every Java platform has P-256, HMAC and AES-GCM", e);
        }
    }

    /** @param padded with the octet that ends the text */
    static byte[] encrypt(byte[] padded, Subscription reader, ECKey ours, byte[] salt)
            throws GeneralSecurityException, JOSEException {
        var point = PointKey.of(ours);
        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(ours.toECPrivateKey());
        agreement.doPhase(reader.publicKey(), true);
        var about = ByteBuffer.allocate(14 + 2 * PointKey.OCTETS)
                .put("WebPush: info\0".getBytes(StandardCharsets.US_ASCII))
                .put(reader.point())
                .put(point);
        var shared = expand(hmac(reader.secret(), agreement.generateSecret()), about.array(), 32);
        var key = hmac(salt, shared);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.ENCRYPT_MODE,
                new SecretKeySpec(expand(key, ascii("Content-Encoding: aes128gcm\0"), 16), "AES"),
                new GCMParameterSpec(TAG_BITS, expand(key, ascii("Content-Encoding: nonce\0"), 12)));
        var sealed = cipher.doFinal(padded);
        return ByteBuffer.allocate(SALT + 5 + PointKey.OCTETS + sealed.length)
                .put(salt)
                .putInt(RECORD)
                .put((byte) PointKey.OCTETS)
                .put(point)
                .put(sealed)
                .array();
    }

    private static int room(int length) {
        return Math.min(MOST - length, (STEP - (length + 1) % STEP) % STEP);
    }

    /** HKDF-Expand (RFC 5869) for what fits into one round of SHA-256. */
    private static byte[] expand(byte[] key, byte[] about, int length) throws GeneralSecurityException {
        return Arrays.copyOf(
                hmac(
                        key,
                        ByteBuffer.allocate(about.length + 1)
                                .put(about)
                                .put((byte) 1)
                                .array()),
                length);
    }

    private static byte[] hmac(byte[] key, byte[] text) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
