package org.waymark.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppLinksTest {
    private static final String DIGITS = "00ab".repeat(16);
    private static final String WITH_COLONS =
            HexFormat.ofDelimiter(":").withUpperCase().formatHex(HexFormat.of().parseHex(DIGITS));

    @Test
    void names_the_app_and_every_certificate_as_phones_read_them() throws Exception {
        var json = new ObjectMapper()
                .readTree(AppLinks.of("org.example.reader", DIGITS + ", " + WITH_COLONS)
                        .orElseThrow()
                        .json());
        assertEquals(1, json.size());
        assertEquals(
                "delegate_permission/common.handle_all_urls",
                json.at("/0/relation/0").asText());
        assertEquals("android_app", json.at("/0/target/namespace").asText());
        assertEquals("org.example.reader", json.at("/0/target/package_name").asText());
        var certificates = json.at("/0/target/sha256_cert_fingerprints");
        assertEquals(2, certificates.size());
        certificates.forEach(certificate -> assertEquals(WITH_COLONS, certificate.asText()));
    }

    @Test
    void a_site_without_an_app_names_none() {
        assertTrue(AppLinks.of("", " ").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "reader,00,WAYMARK_APP_PACKAGE",
        "'',00,WAYMARK_APP_PACKAGE",
        "'org.example\"',00,WAYMARK_APP_PACKAGE",
        "org.example,'',WAYMARK_APP_CERTIFICATE",
        "org.example,00:AB,WAYMARK_APP_CERTIFICATE",
        "org.example,zz,WAYMARK_APP_CERTIFICATE"
    })
    void half_a_setting_or_a_wrong_one_is_refused_by_its_name(String name, String certificates, String setting) {
        var refused = assertThrows(IllegalArgumentException.class, () -> AppLinks.of(name, certificates));
        assertTrue(refused.getMessage().startsWith(setting), refused.getMessage());
    }
}
