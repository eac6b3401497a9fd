package org.waymark.delivery;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.util.AsciiString;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.waymark.archive.EntryRecord;
import org.waymark.http.Coding;
import org.waymark.http.SecurityHeaders;

/**
 * Everything of an answer that does not depend on who asks: made once for a page that is asked for often.
 *
 * @param head without the date, which is added for each answer
 * @param notModified the same of the answer that nothing is new
 * @param inParts whether players may ask for parts of it
 * @param reads counts how often it is read; null for what is no page
 * @param offer that the browser may keep it as a dictionary; null where it is not made
 * @param body shared by all answers; each takes a duplicate
 */
record Prepared(
        AsciiString tag,
        Head head,
        Head notModified,
        boolean inParts,
        @Nullable LongAdder reads,
        @Nullable Offer offer,
        ByteBuf body) {

    private static final String FOR_PROGRAMS = "api/";
    private static final AsciiString ANYBODY = AsciiString.cached("*");
    private static final AsciiString FOR_MINUTES = AsciiString.cached("public, max-age=300");
    private static final AsciiString FOR_EVER = AsciiString.cached("public, max-age=31536000, immutable");
    private static final AsciiString ASK_AGAIN = AsciiString.cached("no-cache");
    private static final AsciiString BRIEFLY = AsciiString.cached("public, max-age=60");

    static Prepared of(
            EntryRecord entry,
            Coding coding,
            ByteBuf body,
            List<CharSequence> security,
            @Nullable LongAdder reads,
            @Nullable Offer offer) {
        var status = HttpResponseStatus.valueOf(entry.status());
        var tag = AsciiString.of('"' + entry.fingerprint().substring(0, 20) + coding.tagSuffix() + '"');
        var lifetime = entry.fixed() ? FOR_EVER : status.code() >= 400 ? BRIEFLY : forMinutes(entry);
        var common = new ArrayList<CharSequence>();
        add(common, HttpHeaderNames.CACHE_CONTROL, lifetime);
        if (isForPrograms(entry)) {
            add(common, HttpHeaderNames.ACCESS_CONTROL_ALLOW_ORIGIN, ANYBODY);
        }
        if (entry.deflated()) {
            add(common, HttpHeaderNames.VARY, offer == null ? HttpHeaderNames.ACCEPT_ENCODING : Offer.VARY);
        }
        boolean conditional = status.equals(HttpResponseStatus.OK);
        if (conditional) {
            add(common, HttpHeaderNames.ETAG, tag);
        }
        // A pack never changes under its name, so a phone may go on where the connection was cut, whatever the coding.
        boolean inParts = conditional && (!entry.deflated() || isPack(entry));
        var full = new ArrayList<>(common);
        if (inParts) {
            add(full, HttpHeaderNames.ACCEPT_RANGES, HttpHeaderValues.BYTES);
        }
        add(full, HttpHeaderNames.CONTENT_TYPE, AsciiString.of(entry.mediaType()));
        add(full, HttpHeaderNames.CONTENT_LENGTH, length(body));
        var token = coding.token();
        if (token != null) {
            add(full, HttpHeaderNames.CONTENT_ENCODING, AsciiString.of(token));
        }
        if (offer != null) {
            add(full, Offer.USE_AS_DICTIONARY, offer.match());
        }
        var language = entry.language();
        if (language != null) {
            add(full, HttpHeaderNames.CONTENT_LANGUAGE, AsciiString.of(language));
        }
        var location = entry.location();
        if (location != null) {
            add(full, HttpHeaderNames.LOCATION, AsciiString.of(location));
        }
        full.addAll(security);
        return new Prepared(
                conditional ? tag : AsciiString.EMPTY_STRING,
                new Head(status, full),
                new Head(HttpResponseStatus.NOT_MODIFIED, common),
                inParts,
                reads,
                offer,
                body);
    }

    /** The same for somebody who holds the dictionary; the tag is weak, for the bytes are only good with that. */
    Prepared shortened(ByteBuf dcb) {
        var shorter = head.with(head.status(), (name, value) -> {
            if (HttpHeaderNames.CONTENT_LENGTH.contentEquals(name)) {
                return length(dcb);
            }
            if (HttpHeaderNames.CONTENT_ENCODING.contentEquals(name)) {
                return Offer.DCB;
            }
            return HttpHeaderNames.ETAG.contentEquals(name) ? AsciiString.of("W/" + tag) : value;
        });
        return new Prepared(tag, shorter, notModified, inParts, reads, offer, dcb);
    }

    /** The head of an answer that holds a part of it, or none. */
    Head head(HttpResponseStatus status, ByteRange part) {
        var partly = AsciiString.of(Integer.toString(part.length()));
        return head.with(
                status,
                (name, value) -> HttpHeaderNames.CONTENT_LENGTH.contentEquals(name) ? partly : value,
                HttpHeaderNames.CONTENT_RANGE,
                AsciiString.of(part.within(body.readableBytes())));
    }

    /** What there is to keep, or what changed, must never be an old answer: a phone would believe that nothing is new. */
    private static AsciiString forMinutes(EntryRecord entry) {
        return isForPrograms(entry) || isHead(entry) ? ASK_AGAIN : FOR_MINUTES;
    }

    private static boolean isHead(EntryRecord entry) {
        return entry.path().contains("/offline/") && entry.path().endsWith("/head");
    }

    private static boolean isPack(EntryRecord entry) {
        return entry.fixed() && entry.path().contains("/offline/");
    }

    /** Whether any program may read it, also one in a page of another site. */
    static boolean isForPrograms(EntryRecord entry) {
        return entry.path().startsWith(FOR_PROGRAMS);
    }

    /** For programs: a sentence instead of a page. */
    static Prepared sentence(HttpResponseStatus status, String sentence) {
        var body = Unpooled.unreleasableBuffer(Unpooled.copiedBuffer(sentence, StandardCharsets.UTF_8));
        var lines = new ArrayList<CharSequence>();
        add(lines, HttpHeaderNames.CACHE_CONTROL, ASK_AGAIN);
        add(lines, HttpHeaderNames.CONTENT_TYPE, "text/plain; charset=utf-8");
        add(lines, HttpHeaderNames.CONTENT_LENGTH, length(body));
        SecurityHeaders.ALL.forEach(header -> add(lines, header.getKey(), header.getValue()));
        var head = new Head(status, lines);
        return new Prepared(AsciiString.EMPTY_STRING, head, head, false, null, null, body);
    }

    private static void add(List<CharSequence> lines, CharSequence name, CharSequence value) {
        lines.add(name);
        lines.add(value);
    }

    private static AsciiString length(ByteBuf body) {
        return AsciiString.of(Integer.toString(body.readableBytes()));
    }
}
