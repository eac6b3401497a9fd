package org.waymark.content.pack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * A head with the signature of its publisher (ECDSA with P-256 and SHA-256, FIPS 186-5). It says nothing before the
 * signature was found good.
 */
public final class SignedHead {
    private static final int NUMBER = 32;
    private static final int SIGN_BIT = 0x80;
    private static final byte SEQUENCE = 0x30;
    private static final byte INTEGER = 0x02;

    private final String line;
    private final byte[] signature;

    private SignedHead(String line, byte[] signature) {
        this.line = line;
        this.signature = signature;
    }

    /** Makes the 64 bytes r and s of a signature over a message. */
    @FunctionalInterface
    public interface Signer {
        byte[] sign(byte[] message);
    }

    public static SignedHead of(PackHead head, Signer signer) {
        var line = head.line();
        return new SignedHead(line, signer.sign(line.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Reads what {@link #text()} wrote.
     *
     * @throws PackRefused when the text is cut off or no head
     */
    public static SignedHead parse(String text) throws PackRefused {
        int end = text.indexOf('\n');
        if (end < 0 || text.indexOf('\n', end + 1) != text.length() - 1) {
            throw new PackRefused("its head is cut off");
        }
        var head = new SignedHead(text.substring(0, end), decoded(text.substring(end + 1, text.length() - 1)));
        // Bits that the encoding has to spare could differ unnoticed.
        if (head.signature.length != 2 * NUMBER || !head.text().equals(text)) {
            throw new PackRefused("its signature is damaged");
        }
        return head;
    }

    private static byte[] decoded(String signature) throws PackRefused {
        try {
            return Base64.getUrlDecoder().decode(signature);
        } catch (IllegalArgumentException e) {
            throw new PackRefused("its signature cannot be read", e);
        }
    }

    /** What {@link #parse} reads: two lines. */
    public String text() {
        return line + "\n" + Base64.getUrlEncoder().withoutPadding().encodeToString(signature) + "\n";
    }

    /** What the head of all pages of a language says; see below. */
    public PackHead open(String language, byte[] publicKey) throws PackRefused {
        return open(language, PackScope.PAGES, publicKey);
    }

    /**
     * What the head says.
     *
     * @param language that was asked for
     * @param scope that was asked for
     * @param publicKey of the publisher, as X.509 SubjectPublicKeyInfo
     * @throws PackRefused when another key signed, or another head, or the head of something else came
     */
    public PackHead open(String language, PackScope scope, byte[] publicKey) throws PackRefused {
        verify(publicKey);
        var head = PackHead.parse(line);
        if (!head.language().equals(language)) {
            throw new PackRefused("it is of another language");
        }
        if (!head.scope().equals(scope)) {
            throw new PackRefused("it is of another part of the language");
        }
        return head;
    }

    private void verify(byte[] publicKey) throws PackRefused {
        try {
            var check = Signature.getInstance("SHA256withECDSA");
            check.initVerify(KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(publicKey)));
            check.update(line.getBytes(StandardCharsets.UTF_8));
            if (check.verify(der())) {
                return;
            }
        } catch (GeneralSecurityException e) {
            throw new PackRefused("its signature cannot be checked", e);
        }
        throw new PackRefused("it was changed, or signed by somebody else");
    }

    /** Old phones check signatures only in the form of ITU-T X.690: a sequence of two integers. */
    private byte[] der() {
        var der = new byte[2 + 2 * (3 + NUMBER)];
        int end = integer(der, integer(der, 2, 0), NUMBER);
        der[0] = SEQUENCE;
        der[1] = (byte) (end - 2);
        var exact = new byte[end];
        System.arraycopy(der, 0, exact, 0, end);
        return exact;
    }

    /** Without zeros in front, but for one where the number would look negative. */
    private int integer(byte[] der, int at, int from) {
        int start = from;
        while (start < from + NUMBER - 1 && signature[start] == 0) {
            start++;
        }
        int zero = (signature[start] & SIGN_BIT) == 0 ? 0 : 1;
        int length = from + NUMBER - start;
        der[at] = INTEGER;
        der[at + 1] = (byte) (length + zero);
        System.arraycopy(signature, start, der, at + 2 + zero, length);
        return at + 2 + zero + length;
    }
}
