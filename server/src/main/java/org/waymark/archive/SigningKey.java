package org.waymark.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** The ECDSA P-256 key (FIPS 186-5) that says an archive comes from this Waymark. */
public final class SigningKey {
    private static final String ALGORITHM = "SHA256withECDSA";

    private final KeyPair pair;

    private SigningKey(KeyPair pair) {
        this.pair = pair;
    }

    /** Reads the key kept in the folder, or makes one there that only its owner can read. */
    public static SigningKey in(Path folder) throws IOException {
        var secret = folder.resolve("signing.key");
        var open = folder.resolve("signing.pub");
        try {
            if (!Files.exists(secret)) {
                make(folder, secret, open);
            }
            var keys = KeyFactory.getInstance("EC");
            var privateKey = keys.generatePrivate(new PKCS8EncodedKeySpec(pem(secret)));
            return new SigningKey(new KeyPair(keys.generatePublic(new X509EncodedKeySpec(pem(open))), privateKey));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException(
                    "the signing key in " + folder + " cannot be read; put it back from a backup, or remove both "
                            + "files to have a new one made (phones must then fetch their packs anew)",
                    e);
        }
    }

    byte[] sign(byte[] message) {
        return sign(message, ALGORITHM);
    }

    /** The numbers r and s, 32 bytes each (IEEE P1363), as the cryptography of browsers wants them. */
    public byte[] signPlainly(byte[] message) {
        return sign(message, ALGORITHM + "inP1363Format");
    }

    private byte[] sign(byte[] message, String algorithm) {
        try {
            var signature = Signature.getInstance(algorithm);
            signature.initSign(pair.getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The public key as X.509 SubjectPublicKeyInfo. */
    public byte[] publicKey() {
        return pair.getPublic().getEncoded();
    }

    static boolean signed(byte[] publicKey, byte[] message, byte[] signature) {
        try {
            PublicKey key = KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(publicKey));
            var check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** The first 16 hex digits of the public key's SHA-256: short enough to read out on the telephone. */
    static String fingerprint(byte[] publicKey) {
        return HexFormat.of().formatHex(Packed.sha256(publicKey), 0, 8);
    }

    static byte[] pem(Path file) throws IOException {
        var text = Files.readString(file).replaceAll("-----[A-Z ]+-----", "");
        return Base64.getMimeDecoder().decode(text);
    }

    private static void make(Path folder, Path secret, Path open) throws IOException, GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var pair = generator.generateKeyPair();
        Files.createDirectories(folder);
        Files.writeString(open, pem("PUBLIC KEY", pair.getPublic().getEncoded()));
        Files.createFile(secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(secret, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
    }

    private static String pem(String what, byte[] bytes) {
        var base64 = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));
        return "-----BEGIN " + what + "-----\n" + base64.encodeToString(bytes) + "\n-----END " + what + "-----\n";
    }
}
