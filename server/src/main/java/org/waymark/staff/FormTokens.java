package org.waymark.staff;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret each form of the desk carries, so that no other site can send one in somebody's name. It is made from the
 * cookie, which no other site can read, and does not give the cookie away.
 */
final class FormTokens {
    static final String FIELD = "form-token";
    static final String HEADER = "X-Form-Token";

    private FormTokens() {}

    static String of(SecretToken cookie) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(cookie.value().getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal("form".getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    static boolean fits(SecretToken cookie, String sent) {
        return MessageDigest.isEqual(
                of(cookie).getBytes(StandardCharsets.US_ASCII), sent.getBytes(StandardCharsets.UTF_8));
    }
}
