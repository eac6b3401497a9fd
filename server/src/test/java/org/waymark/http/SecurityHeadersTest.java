package org.waymark.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityHeadersTest {
    @Test
    void lets_a_page_bring_its_own_styles_by_hash_and_nothing_else() {
        var policy = policy("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
        assertEquals(
                "default-src 'self'; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';"
                        + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
                policy);
        assertFalse(policy.contains("unsafe"));
        assertEquals(SecurityHeaders.POLICY, policy(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'unsafe-inline'", "sha256-abc=", "'sha256-abc='; script-src *", "'sha256-abc='\r\nX: y"})
    void refuses_what_would_open_the_policy(String hashes) {
        assertThrows(IllegalArgumentException.class, () -> SecurityHeaders.forPage(hashes));
    }

    private static String policy(String hashes) {
        return SecurityHeaders.forPage(hashes).stream()
                .filter(header -> header.getKey().equals(SecurityHeaders.CONTENT_SECURITY_POLICY))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }
}
