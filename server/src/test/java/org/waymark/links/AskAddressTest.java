package org.waymark.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every sort of answer comes to, asked of real servers. */
class AskAddressTest {
    private final OtherSites sites = new OtherSites();
    private final AskAddress ask =
            new AskAddress(new PublicHosts(true), Duration.ofSeconds(20), "https://migrants.example.org");

    @AfterEach
    void close() {
        sites.close();
    }

    @Test
    void what_is_there_is_fine_and_was_asked_for_its_head_alone() throws Exception {
        sites.page("/there", 200);
        assertEquals(new Tried(Verdict.FINE, 200, ""), ask(sites.at("/there#part")));
        assertEquals(List.of("HEAD /there"), sites.asked);
        assertEquals(
                List.of("Waymark-LinkCheck/1 (+https://migrants.example.org)"),
                sites.headers.get(0).get("User-agent"));
    }

    @Test
    void who_refuses_heads_is_asked_for_the_page() throws Exception {
        sites.page("/page", exchange -> {
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(head ? 405 : 200, head ? -1 : 50_000_000L);
            if (!head) {
                exchange.getResponseBody().write(new byte[10]);
                exchange.getResponseBody().flush(); // the rest never comes, and nobody waits for it
            }
        });
        assertEquals(Verdict.FINE, ask(sites.at("/page")).verdict());
        assertEquals(List.of("HEAD /page", "GET /page"), sites.asked);
    }

    @Test
    void tells_gone_from_refused_and_from_broken() throws Exception {
        for (var status : List.of(404, 410)) {
            sites.page("/" + status, status);
            assertEquals(new Tried(Verdict.GONE, status, ""), ask(sites.at("/" + status)));
        }
        for (var status : List.of(401, 403, 429)) {
            sites.page("/" + status, status);
            assertEquals(new Tried(Verdict.REFUSED, status, ""), ask(sites.at("/" + status)));
        }
        sites.page("/500", 500);
        assertEquals(new Tried(Verdict.NO_ANSWER, 500, ""), ask(sites.at("/500")));
    }

    @Test
    void tells_moved_for_good_from_moved_for_now() throws Exception {
        sites.redirect("/old", 301, "/older?a=b c").redirect("/older", 308, sites.at("/new"));
        sites.redirect("/now", 302, "/new").redirect("/first", 301, "/now").page("/new", 200);
        assertEquals(new Tried(Verdict.MOVED, 200, sites.at("/new#two")), ask(sites.at("/old#two")));
        assertEquals(new Tried(Verdict.FINE, 200, ""), ask(sites.at("/now")));
        assertEquals(new Tried(Verdict.MOVED, 200, sites.at("/now")), ask(sites.at("/first")));
        assertTrue(sites.asked.contains("HEAD /older?a=b%20c"));
    }

    @Test
    void what_moved_to_where_nothing_is_is_gone() throws Exception {
        sites.redirect("/old", 301, "/nothing");
        assertEquals(new Tried(Verdict.GONE, 404, ""), ask(sites.at("/old")));
        sites.redirect("/bare", 301, "");
        sites.redirect("/odd", 301, "ftp://localhost/file");
        assertEquals(Verdict.NO_ANSWER, ask(sites.at("/odd")).verdict());
    }

    @Test
    void going_in_circles_ends_and_no_cookie_is_kept() throws Exception {
        sites.page("/circle", exchange -> {
            exchange.getResponseHeaders().add("Set-Cookie", "seen=1");
            exchange.getResponseHeaders().add("Location", "/circle");
            exchange.sendResponseHeaders(302, -1);
        });
        assertEquals(Verdict.REFUSED, ask(sites.at("/circle")).verdict());
        assertTrue(sites.headers.size() < 10);
        assertTrue(sites.headers.stream().noneMatch(each -> each.containsKey("Cookie")));
    }

    @Test
    void who_takes_too_long_is_slow() throws Exception {
        sites.silent("/silent", () -> {});
        var hurried = new AskAddress(new PublicHosts(true), Duration.ofMillis(300), "");
        assertEquals(Tried.without(Verdict.SLOW), hurried.ask(sites.at("/silent"), host -> true));
    }

    @Test
    void a_certificate_nobody_vouches_for_is_told(@TempDir Path folder) throws Exception {
        try (var own = OtherSites.withOwnCertificate(folder).page("/", 200)) {
            assertEquals(Tried.without(Verdict.CERTIFICATE), ask(own.at("/")));
        }
    }

    @Test
    void nobody_there_and_no_such_name_are_told_apart() throws Exception {
        assertEquals(Tried.without(Verdict.NO_ANSWER), ask(OtherSites.nowhere()));
        assertEquals(Tried.without(Verdict.NO_NAME), ask("https://nobody-is-here.invalid/page"));
    }

    @Test
    void closed_networks_are_never_asked() throws Exception {
        sites.page("/there", 200);
        var strict = new AskAddress(new PublicHosts(false), Duration.ofSeconds(20), "");
        assertEquals(Tried.without(Verdict.CLOSED), strict.ask(sites.at("/there"), host -> true));
        assertEquals(Tried.without(Verdict.CLOSED), strict.ask("http://2130706433/", host -> true));
        assertEquals(List.of(), sites.asked);
        for (var closed : List.of(
                "127.0.0.1",
                "10.1.2.3",
                "172.20.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "0.0.0.0",
                "100.64.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "::ffff:127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001:0:1::",
                "ff02::1")) {
            assertFalse(PublicHosts.isPublic(address(closed)), closed);
        }
        for (var open : List.of("8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:2800:220:1:248:1893:25c8:1946")) {
            assertTrue(PublicHosts.isPublic(address(open)), open);
        }
    }

    @Test
    void addresses_are_asked_for_as_the_net_wants_them() {
        assertEquals(
                "https://xn--mgbh0fb.example/%D9%81?q=%7C%25",
                WebAddress.of("HTTPS://مثال.example/ف?q=|%#p").orElseThrow().toString());
        assertEquals(
                "http://example.org/",
                WebAddress.of("http://example.org").orElseThrow().toString());
        for (var none : List.of(
                "",
                "page:papers",
                "mailto:a@example.org",
                "https://",
                "javascript:alert(1)",
                "https://example.org/a b",
                "//example.org/",
                "ftp://example.org/")) {
            assertFalse(WebAddress.isOne(none), none);
        }
    }

    private Tried ask(String address) throws InterruptedException {
        return ask.ask(address, host -> true);
    }

    private static InetAddress address(String literal) throws UnknownHostException {
        return InetAddress.getByName(literal);
    }
}
