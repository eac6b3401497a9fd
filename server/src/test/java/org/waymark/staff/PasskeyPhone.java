package org.waymark.staff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A phone with one passkey and the browser on it, byte by byte as W3C WebAuthn (6.1, 6.5, 7) and CTAP lay it out, written
 * without the library that checks it. Its fields can be changed to make it lie.
 */
class PasskeyPhone {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PRESENT = 1;
    private static final int VERIFIED = 4;
    private static final int HAS_KEY = 64;

    final byte[] id = new byte[16];
    KeyPair key = newKey();
    String origin;
    String site;
    boolean verifies = true;
    long counter = 7;
    String handle = "";

    PasskeyPhone(String origin, String site) {
        this.origin = origin;
        this.site = site;
        new SecureRandom().nextBytes(id);
    }

    /** What the browser sends after making the passkey, from the options it was given. */
    String make(String options) {
        var asked = read(options);
        handle = asked.at("/user/id").asText();
        var data = authenticatorData(HAS_KEY, concat(new byte[16], new byte[] {0, (byte) id.length}, id, publicKey()));
        // CBOR: {"fmt": "none", "attStmt": {}, "authData": bytes}
        var attestation = concat(
                HexFormat.of().parseHex("a363666d74646e6f6e656761747453746d74a068617574684461746158"),
                new byte[] {(byte) data.length},
                data);
        return answer(Map.of(
                "clientDataJSON", text(clientData("webauthn.create", asked)), "attestationObject", text(attestation)));
    }

    /** What the browser sends after using the passkey. */
    String use(String options) {
        counter++;
        var client = clientData("webauthn.get", read(options));
        var data = authenticatorData(0, new byte[0]);
        return answer(Map.of(
                "clientDataJSON", text(client),
                "authenticatorData", text(data),
                "signature", text(sign(concat(data, sha256(client)))),
                "userHandle", handle));
    }

    static KeyPair newKey() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private byte[] authenticatorData(int flags, byte[] rest) {
        int all = flags | PRESENT | (verifies ? VERIFIED : 0);
        var head = ByteBuffer.allocate(37)
                .put(sha256(site.getBytes(StandardCharsets.UTF_8)))
                .put((byte) all)
                .putInt((int) counter);
        return concat(head.array(), rest);
    }

    private byte[] clientData(String type, JsonNode asked) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("type", type);
        fields.put("challenge", asked.get("challenge").asText());
        fields.put("origin", origin);
        fields.put("crossOrigin", false);
        return written(fields).getBytes(StandardCharsets.UTF_8);
    }

    /** A COSE key in CBOR: {1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y}. */
    private byte[] publicKey() {
        var point = ((ECPublicKey) key.getPublic()).getW();
        var hex = HexFormat.of();
        return concat(
                hex.parseHex("a5010203262001215820"),
                unsigned(point.getAffineX().toByteArray()),
                hex.parseHex("225820"),
                unsigned(point.getAffineY().toByteArray()));
    }

    private static byte[] unsigned(byte[] number) {
        var whole = new byte[32];
        int length = Math.min(32, number.length);
        System.arraycopy(number, number.length - length, whole, 32 - length, length);
        return whole;
    }

    private byte[] sign(byte[] message) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key.getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private String answer(Map<String, String> response) {
        return written(Map.of(
                "id",
                text(id),
                "rawId",
                text(id),
                "type",
                "public-key",
                "response",
                response,
                "clientExtensionResults",
                Map.of()));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] concat(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }

    private static String written(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
