package org.waymark.staff;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/**
 * The codes an app shows, a new one every 30 seconds (RFC 6238, as every authenticator app does it: SHA-1, six digits).
 *
 * @param secret shared with the app, in Base32
 */
record Totp(String secret) {
    private static final int BYTES = 20;
    private static final Pattern SECRET = Pattern.compile("[A-Z2-7]{32}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();

    Totp {
        if (!isSecret(secret)) {
            throw new IllegalArgumentException("a shared secret is 32 characters of Base32");
        }
    }

    static Totp random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Totp(Base32.toBase32String(bytes));
    }

    static boolean isSecret(String text) {
        return SECRET.matcher(text).matches();
    }

    /** The time step the code belongs to; a clock may be wrong by one step either way. Empty when the code is wrong. */
    OptionalLong step(String code, Instant now) {
        long current = stepAt(now);
        return LongStream.rangeClosed(current - 1, current + 1)
                .filter(step -> codeAt(step).equals(code))
                .findFirst();
    }

    String codeAt(long step) {
        try {
            var key = new SecretKeySpec(Base32.decode(secret), "RAW");
            var at = Instant.EPOCH.plus(CODES.getTimeStep().multipliedBy(step));
            return CODES.generateOneTimePasswordString(key, at, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("twenty bytes are a key", e);
        }
    }

    static long stepAt(Instant time) {
        return time.getEpochSecond() / CODES.getTimeStep().toSeconds();
    }

    /** What an app reads from the QR code. */
    String address(String account) {
        return "otpauth://totp/Waymark:"
                + URLEncoder.encode(account, StandardCharsets.UTF_8).replace("+", "%20") + "?secret=" + secret
                + "&issuer=Waymark";
    }

    @Override
    public String toString() {
        return "Totp";
    }
}
