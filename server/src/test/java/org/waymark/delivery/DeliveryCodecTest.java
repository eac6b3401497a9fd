package org.waymark.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.http.server.netty.configuration.NettyHttpServerConfiguration;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.ReferenceCountUtil;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeliveryCodecTest {
    private final DeliveryCodec codec = new DeliveryCodec(new NettyHttpServerConfiguration());
    private final EmbeddedChannel channel = new EmbeddedChannel(codec);

    @AfterEach
    void close() {
        channel.finishAndReleaseAll();
    }

    @Test
    void encodes_an_answer_after_any_number_that_were_written_out() {
        for (int i = 0; i < 100; i++) {
            receive("HEAD /en/ HTTP/1.1", "Host: x");
            channel.writeOutbound(Unpooled.copiedBuffer("HTTP/1.1 204 No Content\r\n\r\n", StandardCharsets.US_ASCII));
            assertEquals("HTTP/1.1 204 No Content\r\n\r\n", sent());
        }
        receive("GET /health HTTP/1.1", "Host: x");
        codec.answering(HttpMethod.GET);
        channel.writeOutbound(answer());
        assertEquals("HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\ntrue", sent());
    }

    @Test
    void sends_no_body_to_who_asked_for_the_head() {
        receive("HEAD /health HTTP/1.1", "Host: x");
        codec.answering(HttpMethod.HEAD);
        channel.writeOutbound(answer());
        assertEquals("HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\n", sent());
    }

    /** Somebody between us and the reader may believe the other length (RFC 9112, section 6.1). */
    @Test
    void takes_no_request_of_two_lengths() {
        channel.writeInbound(Unpooled.copiedBuffer(
                "POST / HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                StandardCharsets.US_ASCII));
        HttpRequest request = channel.readInbound();
        assertTrue(request.decoderResult().isFailure());
        assertNull(channel.readInbound(), "nothing after it is believed");
        ReferenceCountUtil.release(request);
    }

    private void receive(String... lines) {
        channel.writeInbound(Unpooled.copiedBuffer(String.join("\r\n", lines) + "\r\n\r\n", StandardCharsets.US_ASCII));
        channel.inboundMessages().forEach(ReferenceCountUtil::release);
        channel.inboundMessages().clear();
    }

    private static DefaultFullHttpResponse answer() {
        var answer = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1, HttpResponseStatus.OK, Unpooled.copiedBuffer("true", StandardCharsets.US_ASCII));
        answer.headers().set(HttpHeaderNames.CONTENT_LENGTH, 4);
        return answer;
    }

    private String sent() {
        var text = new StringBuilder();
        for (ByteBuf piece; (piece = channel.readOutbound()) != null; piece.release()) {
            text.append(new String(ByteBufUtil.getBytes(piece), StandardCharsets.US_ASCII));
        }
        return text.toString();
    }
}
