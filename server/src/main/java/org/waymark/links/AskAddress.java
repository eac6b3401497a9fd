package org.waymark.links;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Asks one address whether it leads somewhere: says who asks, keeps no cookie, reads no body. Redirects are followed by
 * hand, so that what moved for good is told from what moved for now.
 */
@Singleton
class AskAddress {
    private static final int MOST_HOPS = 8;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> FOR_GOOD = Set.of(301, 308);

    private final PublicHosts hosts;
    private final Duration patience;
    private final String agent;
    private final HttpClient client;

    AskAddress(
            PublicHosts hosts,
            @Value("${waymark.links.patience:20s}") Duration patience,
            @Value("${waymark.address:}") String site) {
        this.hosts = hosts;
        this.patience = patience;
        this.agent = "Waymark-LinkCheck/1" + (site.isBlank() ? "" : " (+" + site.strip() + ")");
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(patience)
                .build();
    }

    /**
     * What the address comes to.
     *
     * @param turn whether that host may be asked now; it is taken before each host that the way leads to
     * @throws NotNow when somebody else is asking a host on the way
     * @throws InterruptedException when the server stops
     */
    Tried ask(String address, Predicate<String> turn) throws InterruptedException {
        var at = WebAddress.of(address).orElse(null);
        if (at == null) {
            return Tried.without(Verdict.NO_NAME);
        }
        var movedTo = "";
        boolean forGood = true;
        int status = 0;
        for (int hop = 0; hop < MOST_HOPS; hop++) {
            if (!turn.test(WebAddress.host(at))) {
                throw new NotNow(WebAddress.host(at));
            }
            HttpResponse<?> answer;
            try {
                if (!hosts.isPublic(at)) {
                    return Tried.without(Verdict.CLOSED);
                }
                answer = answer(at);
            } catch (IOException | UnresolvedAddressException e) {
                return Tried.without(verdict(e));
            }
            status = answer.statusCode();
            var next = REDIRECTS.contains(status) ? next(at, answer) : null;
            if (next == null) {
                return end(status, address, movedTo);
            }
            forGood = forGood && FOR_GOOD.contains(status);
            movedTo = forGood ? next.toString() : movedTo;
            at = next;
        }
        return new Tried(Verdict.REFUSED, status, ""); // as where they want a cookie first; a browser may get through
    }

    private static Tried end(int status, String address, String movedTo) {
        boolean lost = REDIRECTS.contains(status); // it leads nowhere
        var verdict = lost ? Verdict.NO_ANSWER : Verdict.ofStatus(status);
        return verdict == Verdict.FINE && !movedTo.isEmpty() && movedTo.length() <= WebAddress.LONGEST
                ? new Tried(Verdict.MOVED, status, WebAddress.withPartOf(address, movedTo))
                : new Tried(verdict, status, "");
    }

    private static @Nullable URI next(URI at, HttpResponse<?> answer) {
        try {
            return answer.headers()
                    .firstValue("location")
                    .map(place -> at.resolve(WebAddress.escaped(place)).toString())
                    .flatMap(WebAddress::of)
                    .orElse(null);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Many servers answer a question for the head alone wrongly, or not at all; those are asked for the page. */
    private HttpResponse<?> answer(URI at) throws IOException, InterruptedException {
        try {
            var head = client.send(
                    request(at)
                            .method("HEAD", HttpRequest.BodyPublishers.noBody())
                            .build(),
                    BodyHandlers.discarding());
            if (head.statusCode() < 400) {
                return head;
            }
        } catch (HttpTimeoutException e) {
            throw e;
        } catch (IOException e) {
            if (verdict(e) != Verdict.NO_ANSWER) {
                throw e;
            }
        }
        var page = client.send(request(at).GET().build(), BodyHandlers.ofInputStream());
        page.body().close();
        return page;
    }

    private HttpRequest.Builder request(URI at) {
        return HttpRequest.newBuilder(at)
                .timeout(patience)
                .header("User-Agent", agent)
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    }

    private static Verdict verdict(Exception trouble) {
        if (trouble instanceof HttpTimeoutException) {
            return trouble instanceof HttpConnectTimeoutException ? Verdict.NO_ANSWER : Verdict.SLOW;
        }
        var causes = Stream.iterate((Throwable) trouble, cause -> cause != null, Throwable::getCause)
                .toList();
        if (causes.stream().anyMatch(UnknownHostException.class::isInstance)
                || causes.stream().anyMatch(UnresolvedAddressException.class::isInstance)) {
            return Verdict.NO_NAME;
        }
        return causes.stream().anyMatch(SSLException.class::isInstance) ? Verdict.CERTIFICATE : Verdict.NO_ANSWER;
    }

    /** Somebody else is asking that host. */
    static final class NotNow extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotNow(String host) {
            super(host);
        }
    }
}
