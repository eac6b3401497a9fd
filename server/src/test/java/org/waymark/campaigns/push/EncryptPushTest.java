package org.waymark.campaigns.push;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** What is encrypted is what RFC 8291 says, and what a browser can read. */
class EncryptPushTest {
    /** RFC 8291, 5 and appendix A. */
    private static final String TEXT = "When I grow up, I want to be a watermelon";

    private static final String PHONE_PUBLIC =
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
    private static final String AUTH = "BTBZMqHH6r4Tts7J_aSIgg";
    private static final String OURS = "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw";
    private static final String OUR_PUBLIC =
            "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8";
    private static final String SALT = "DGv6ra1nlYgDCS1FRnbzlw";
    private static final String BODY = "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27ml"
            + "mlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPT"
            + "pK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN";

    @Test
    void gives_the_example_of_the_standard_octet_for_octet() throws Exception {
        var point = octets(OUR_PUBLIC);
        var ours = new ECKey.Builder(
                        Curve.P_256,
                        Base64URL.encode(Arrays.copyOfRange(point, 1, 33)),
                        Base64URL.encode(Arrays.copyOfRange(point, 33, 65)))
                .d(new Base64URL(OURS))
                .build();
        var text = Arrays.copyOf(TEXT.getBytes(StandardCharsets.US_ASCII), TEXT.length() + 1);
        text[TEXT.length()] = 2;
        var body = EncryptPush.encrypt(text, reader(PHONE_PUBLIC, AUTH), ours, octets(SALT));
        assertArrayEquals(octets(BODY), body);
    }

    @Test
    void a_phone_reads_what_was_encrypted_for_it_and_the_length_tells_hardly_anything() {
        var phone = new Phone("a");
        for (var text : new String[] {"x", "Il y a de nouvelles informations", "新".repeat(1331)}) {
            var body = EncryptPush.encrypt(text.getBytes(StandardCharsets.UTF_8), phone.subscription());
            assertEquals(text, phone.read(body));
        }
        assertEquals(length("a"), length("a".repeat(200)));
        assertEquals(4096, length("a".repeat(EncryptPush.MOST)), "what every service takes");
        assertThrows(IllegalArgumentException.class, () -> length("a".repeat(EncryptPush.MOST + 1)));
    }

    @Test
    void refuses_what_is_no_key_of_a_browser() {
        var point = octets(PHONE_PUBLIC);
        point[64] ^= 1;
        var off = Base64.getUrlEncoder().withoutPadding().encodeToString(point);
        var noCurve = assertThrows(NotASubscription.class, () -> reader(off, AUTH));
        assertEquals("p256dh", noCurve.arguments().get("field"));
        assertThrows(NotASubscription.class, () -> reader("not base64!", AUTH));
        assertThrows(NotASubscription.class, () -> reader(PHONE_PUBLIC.substring(0, 40), AUTH));
        var shorter = assertThrows(NotASubscription.class, () -> reader(PHONE_PUBLIC, "BTBZMqHH"));
        assertEquals("auth", shorter.arguments().get("field"));
    }

    private static int length(String text) {
        return EncryptPush.encrypt(text.getBytes(StandardCharsets.UTF_8), new Phone("b").subscription()).length;
    }

    private static Subscription reader(String p256dh, String auth) {
        return Subscription.of(URI.create("https://push.example.net/1"), p256dh, auth);
    }

    private static byte[] octets(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
