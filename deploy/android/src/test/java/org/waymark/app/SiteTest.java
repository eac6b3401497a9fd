package org.waymark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteTest {
    private final Site site = new Site("https://guide.example", Collections.singleton("https://en.wikipedia.org/"));

    @ParameterizedTest
    @CsvSource({
        "https://guide.example/en/, WITHIN",
        "https://GUIDE.example:443/ar/get-help/?a=b#c, WITHIN",
        "https://en.wikipedia.org/, LEAVE",
        "https://en.wikipedia.org/wiki/Main_Page, LEAVE",
        "about:blank, LEAVE",
        "tel:+390601, OUTSIDE",
        "sms:?body=x, OUTSIDE",
        "mailto:help@example.org, OUTSIDE",
        "https://law.example/1, OUTSIDE",
        "http://guide.example/en/, OUTSIDE",
        "https://guide.example:8443/, OUTSIDE",
        "https://guide.example.evil.example/, OUTSIDE",
        "https://guide.example@evil.example/, OUTSIDE",
        "https://user@guide.example/, OUTSIDE",
        "file:///sdcard/x, NOWHERE",
        "content://settings/x, NOWHERE",
        "intent://x#Intent;scheme=https;end, NOWHERE",
        "javascript:alert(1), NOWHERE",
        "/en/, NOWHERE",
        "https:, NOWHERE",
        "'not an address', NOWHERE"
    })
    void an_address_leads_within_outside_or_nowhere(String address, Site.Way way) {
        assertEquals(way, site.to(address));
    }

    @Test
    void it_begins_where_the_site_chooses_the_language() {
        assertEquals("https://guide.example/", site.first());
    }
}
