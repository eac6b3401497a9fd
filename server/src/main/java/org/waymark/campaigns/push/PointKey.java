package org.waymark.campaigns.push;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;

/** A public key of the curve P-256 as one point of 65 octets, uncompressed (SEC 1, 2.3.3), the way browsers give it. */
final class PointKey {
    static final int OCTETS = 65;
    private static final int HALF = 32;
    private static final byte UNCOMPRESSED = 4;

    private PointKey() {}

    /**
     * The key.
     *
     * @throws IllegalArgumentException when the octets are no point of the curve
     */
    static ECPublicKey of(byte[] point) {
        if (point.length != OCTETS || point[0] != UNCOMPRESSED) {
            throw new IllegalArgumentException("not an uncompressed point");
        }
        var x = Base64URL.encode(Arrays.copyOfRange(point, 1, 1 + HALF));
        var y = Base64URL.encode(Arrays.copyOfRange(point, 1 + HALF, OCTETS));
        try {
            return new ECKey.Builder(Curve.P_256, x, y).build().toECPublicKey();
        } catch (JOSEException | IllegalStateException e) {
            throw new IllegalArgumentException("not a point of P-256", e);
        }
    }

    static byte[] of(ECKey key) {
        var point = new byte[OCTETS];
        point[0] = UNCOMPRESSED;
        System.arraycopy(key.getX().decode(), 0, point, 1, HALF);
        System.arraycopy(key.getY().decode(), 0, point, 1 + HALF, HALF);
        return point;
    }
}
