package org.waymark.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SecurityHeadersTest {
    @Test
    void a_page_brings_its_own_policy_and_all_the_other_headers() {
        var headers = SecurityHeaders.with("default-src 'none'");
        assertEquals(Map.entry("Content-Security-Policy", "default-src 'none'"), headers.get(0));
        assertEquals(SecurityHeaders.COMMON, headers.subList(1, headers.size()));
    }

    @Test
    void nothing_inline_runs_where_no_policy_is_named() {
        assertFalse(SecurityHeaders.POLICY.contains("unsafe"));
    }
}
