package org.waymark.delivery;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.util.AsciiString;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.waymark.archive.Archive;
import org.waymark.archive.EntryRecord;
import org.waymark.archive.Shelf;
import org.waymark.content.ShortCode;
import org.waymark.http.AcceptedCodings;
import org.waymark.http.Conditions;

/**
 * Answers a reader from the archive on the shelf. What is no address of a reader's page is left to others: the desk,
 * the interfaces, forms. Safe for any number of threads.
 */
@Singleton
final class ReaderAnswers {
    private static final AsciiString REVALIDATE = AsciiString.cached("no-cache");
    private static final String SHORT = "/q/";
    private static final String FOR_PROGRAMS = "/api/";
    private static final String INDEX = "index.html";

    private final Shelf shelf;
    private final Addresses addresses;
    private final PackAnswers packs;
    private final DeliveryCounters counters;
    private final PageReads reads;
    private final Deltas deltas;
    private final AcceptedCodings codings = new AcceptedCodings();
    private volatile @Nullable OpenEdition open;

    ReaderAnswers(
            Shelf shelf,
            Addresses addresses,
            PackAnswers packs,
            DeliveryCounters counters,
            PageReads reads,
            Deltas deltas) {
        this.shelf = shelf;
        this.addresses = addresses;
        this.packs = packs;
        this.counters = counters;
        this.reads = reads;
        this.deltas = deltas;
    }

    /** The answer; null when the request is not for a reader's page. */
    @Nullable Answer answer(HttpRequest request) {
        boolean head = request.method().equals(HttpMethod.HEAD);
        if (!head && !request.method().equals(HttpMethod.GET)) {
            return null;
        }
        var edition = edition();
        var answer = edition == null ? null : answer(edition, request, path(request.uri()), head);
        if (answer != null) {
            counters.count(answer.head().status().code());
            counters.countBytes(answer.body().readableBytes());
        }
        return answer;
    }

    /** What the answer has to wait for; null for nothing, as with nearly all requests. */
    @Nullable CompletableFuture<?> making(HttpRequest request) {
        return packs.making(path(request.uri()));
    }

    private @Nullable Answer answer(OpenEdition edition, HttpRequest request, String path, boolean head) {
        if (path.equals("/")) {
            return redirect("/" + addresses.best(edition.archive(), acceptLanguage(request)) + "/");
        }
        if (path.startsWith(SHORT)) {
            return shortAddress(edition, request, path, head);
        }
        if (path.startsWith(FOR_PROGRAMS)) {
            return forProgram(edition, request, path, head);
        }
        var file = path.endsWith("/") ? path.substring(1) + INDEX : packs.fileOf(path.substring(1));
        var prepared = edition.find(file, accepted(request));
        if (prepared != null) {
            return respond(request, prepared, head);
        }
        return elsewhere(edition, request, path, head);
    }

    /** What the archive holds; everything else that programs ask is computed elsewhere, and so is what is wrong with it. */
    private @Nullable Answer forProgram(OpenEdition edition, HttpRequest request, String path, boolean head) {
        boolean plain = request.uri().length() == path.length();
        var prepared = plain ? edition.find(path.substring(1), accepted(request)) : null;
        return prepared == null ? null : respond(request, prepared, head);
    }

    /** Whoever types one from paper may use capitals. */
    private @Nullable Answer shortAddress(OpenEdition edition, HttpRequest request, String path, boolean head) {
        var written = path.substring(SHORT.length()).toLowerCase(Locale.ROOT);
        var code = written.endsWith("/") ? written.substring(0, written.length() - 1) : written;
        var target = edition.behind(code);
        if (target != null && !head) {
            countPlace(code, request.uri());
        }
        return target == null
                ? null
                : redirect("/" + addresses.best(edition.archive(), acceptLanguage(request)) + target);
    }

    /** What stands behind the question mark tells the poster, and nothing else is ever kept of it. */
    private void countPlace(String code, String uri) {
        int mark = uri.indexOf('?');
        var place = mark < 0 ? "" : uri.substring(mark + 1).toLowerCase(Locale.ROOT);
        if (ShortCode.isPlace(place)) {
            reads.opened("q/" + code + "?" + place);
        }
    }

    /** The page is not at this address: perhaps at another, perhaps nowhere; or the address is none of ours. */
    private @Nullable Answer elsewhere(OpenEdition edition, HttpRequest request, String path, boolean head) {
        Optional<String> other = addresses.other(edition.archive(), acceptLanguage(request), path);
        if (other.isPresent()) {
            return redirect(other.get());
        }
        return addresses
                .language(edition.archive(), path)
                .map(language -> pack(request, path, language, edition))
                .map(missing -> respond(request, missing, head))
                .orElse(null);
    }

    private @Nullable Prepared pack(HttpRequest request, String path, String language, OpenEdition edition) {
        var address = PackAddress.of(path);
        return address == null ? edition.missing(language, accepted(request)) : packs.find(address, accepted(request));
    }

    private static @Nullable String acceptLanguage(HttpRequest request) {
        return request.headers().get(HttpHeaderNames.ACCEPT_LANGUAGE);
    }

    private AcceptedCodings.Accepted accepted(HttpRequest request) {
        return codings.of(request.headers().get(HttpHeaderNames.ACCEPT_ENCODING));
    }

    private Answer respond(HttpRequest request, Prepared prepared, boolean head) {
        var pageReads = prepared.reads();
        if (pageReads != null && !head) {
            pageReads.increment();
        }
        if (Conditions.holds(request.headers().get(HttpHeaderNames.IF_NONE_MATCH), prepared.tag())) {
            return Answer.withoutBody(prepared.notModified());
        }
        var part = prepared.inParts() && !head ? part(request, prepared) : null;
        if (part != null) {
            return partly(prepared, part);
        }
        if (head) {
            return Answer.withoutBody(prepared.head());
        }
        var offer = prepared.offer();
        var shortest = offer != null && offer.holdsOne() ? deltas.of(prepared, offer, request) : prepared;
        return new Answer(shortest.head(), shortest.body());
    }

    /** Null for the whole. Whoever holds a part of something older gets the whole of what there is now. */
    private static @Nullable ByteRange part(HttpRequest request, Prepared prepared) {
        var range = request.headers().get(HttpHeaderNames.RANGE);
        var held = request.headers().get(HttpHeaderNames.IF_RANGE);
        return range == null || (held != null && !prepared.tag().contentEquals(held))
                ? null
                : ByteRange.of(range, prepared.body().readableBytes());
    }

    private static Answer partly(Prepared prepared, ByteRange part) {
        if (part.equals(ByteRange.OUTSIDE)) {
            var status = HttpResponseStatus.REQUESTED_RANGE_NOT_SATISFIABLE;
            return Answer.withoutBody(prepared.head(status, part));
        }
        return new Answer(
                prepared.head(HttpResponseStatus.PARTIAL_CONTENT, part),
                prepared.body().slice(part.from(), part.length()));
    }

    private static Answer redirect(String location) {
        return Answer.withoutBody(new Head(
                HttpResponseStatus.FOUND,
                List.of(
                        HttpHeaderNames.LOCATION,
                        location,
                        HttpHeaderNames.CACHE_CONTROL,
                        REVALIDATE,
                        HttpHeaderNames.VARY,
                        HttpHeaderNames.ACCEPT_LANGUAGE,
                        HttpHeaderNames.CONTENT_LENGTH,
                        "0")));
    }

    private @Nullable OpenEdition edition() {
        Archive current = shelf.current().orElse(null);
        var known = open;
        if (current == null || (known != null && known.archive() == current)) {
            return known;
        }
        var opened = new OpenEdition(current, reads, known);
        open = opened;
        return opened;
    }

    static String path(String uri) {
        int end = uri.indexOf('?');
        var path = end < 0 ? uri : uri.substring(0, end);
        return path.startsWith("/") ? path : "/";
    }

    /** Whether an entry is for readers; the others serve the servers themselves. */
    static boolean isForReaders(EntryRecord entry) {
        return !entry.path().startsWith("waymark/");
    }
}
