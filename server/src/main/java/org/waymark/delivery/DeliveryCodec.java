package org.waymark.delivery;

import io.micronaut.http.server.netty.configuration.NettyHttpServerConfiguration;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.CombinedChannelDuplexHandler;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseEncoder;

/**
 * HTTP/1.1 of one connection. Requests are decoded, and answers of others encoded, by Netty; bytes of an answer that is
 * written out already pass. {@link io.netty.handler.codec.http.HttpServerCodec} cannot be told of those: it would wait
 * for an answer to each request that it decoded.
 */
final class DeliveryCodec extends CombinedChannelDuplexHandler<HttpRequestDecoder, HttpResponseEncoder> {
    private HttpMethod method = HttpMethod.GET;

    DeliveryCodec(NettyHttpServerConfiguration limits) {
        init(
                new HttpRequestDecoder(new HttpDecoderConfig()
                        .setMaxInitialLineLength(limits.getMaxInitialLineLength())
                        .setMaxHeaderSize(limits.getMaxHeaderSize())
                        .setMaxChunkSize(limits.getMaxChunkSize())
                        .setValidateHeaders(limits.isValidateHeaders())
                        .setInitialBufferSize(limits.getInitialBufferSize())),
                new Encoder());
    }

    /** @param asked the method of the request that the next encoded answer is for: that to {@code HEAD} has no body */
    void answering(HttpMethod asked) {
        method = asked;
    }

    private final class Encoder extends HttpResponseEncoder {
        @Override
        @SuppressWarnings("FutureReturnValueIgnored") // the promise is the caller's
        public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) throws Exception {
            if (message instanceof ByteBuf) {
                context.write(message, promise);
            } else {
                super.write(context, message, promise);
            }
        }

        @Override
        protected boolean isContentAlwaysEmpty(HttpResponse answer) {
            return method.equals(HttpMethod.HEAD) || super.isContentAlwaysEmpty(answer);
        }
    }
}
