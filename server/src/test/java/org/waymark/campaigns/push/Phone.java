package org.waymark.campaigns.push;

import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A browser that takes alerts: it reads them by RFC 8188 and 8291, by code that knows nothing of ours. */
public final class Phone {
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    public final String name;
    private final KeyPair pair;
    private final byte[] auth = new byte[16];

    public Phone(String name) {
        this.name = name;
        new SecureRandom().nextBytes(auth);
        try {
            var keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(new ECGenParameterSpec("secp256r1"));
            pair = keys.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    public String p256dh() {
        return TEXT.encodeToString(point((ECPublicKey) pair.getPublic()));
    }

    public String auth() {
        return TEXT.encodeToString(auth);
    }

    Subscription subscription() {
        return Subscription.of(URI.create("https://push.example.net/" + name), p256dh(), auth());
    }

    /** What a service handed over, in clear. */
    public String read(byte[] body) {
        var in = ByteBuffer.wrap(body);
        var salt = take(in, 16);
        int record = in.getInt();
        var sender = take(in, in.get());
        var sealed = take(in, in.remaining());
        if (sealed.length > record) {
            throw new AssertionError("more than one record");
        }
        try {
            var agreement = KeyAgreement.getInstance("ECDH");
            agreement.init(pair.getPrivate());
            agreement.doPhase(key(sender), true);
            var info = joined(ascii("WebPush: info\0"), point((ECPublicKey) pair.getPublic()), sender, new byte[] {1});
            var shared = hmac(hmac(auth, agreement.generateSecret()), info);
            var key = hmac(salt, shared);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(hmac(key, ascii("Content-Encoding: aes128gcm\0\1")), 0, 16, "AES"),
                    new GCMParameterSpec(128, hmac(key, ascii("Content-Encoding: nonce\0\1")), 0, 12));
            var text = cipher.doFinal(sealed);
            int end = text.length - 1;
            while (text[end] == 0) {
                end--;
            }
            if (text[end] != 2) {
                throw new AssertionError("the last record ends with 2");
            }
            return new String(text, 0, end, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** Whether a JWT was signed by ES256 with that key, given as browsers get it. */
    public static boolean isSigned(String token, String publicKey) {
        var parts = token.split("\\.", -1);
        try {
            var check = Signature.getInstance("SHA256withECDSAinP1363Format");
            check.initVerify(key(Base64.getUrlDecoder().decode(publicKey)));
            check.update(ascii(parts[0] + "." + parts[1]));
            return check.verify(Base64.getUrlDecoder().decode(parts[2]));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static ECPublicKey key(byte[] point) throws GeneralSecurityException {
        var curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        var at = new ECPoint(
                new BigInteger(1, Arrays.copyOfRange(point, 1, 33)),
                new BigInteger(1, Arrays.copyOfRange(point, 33, 65)));
        return (ECPublicKey) KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(at, curve.getParameterSpec(ECParameterSpec.class)));
    }

    private static byte[] point(ECPublicKey key) {
        var encoded = key.getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - 65, encoded.length);
    }

    private static byte[] hmac(byte[] key, byte[] text) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }

    private static byte[] take(ByteBuffer in, int length) {
        var taken = new byte[length];
        in.get(taken);
        return taken;
    }

    private static byte[] joined(byte[]... parts) {
        var all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        Arrays.stream(parts).forEach(all::put);
        return all.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
