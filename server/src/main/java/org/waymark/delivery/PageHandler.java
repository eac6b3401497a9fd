package org.waymark.delivery;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayDeque;
import java.util.concurrent.CompletableFuture;

/**
 * Stands behind the codec and before Micronaut: answers what readers ask, hands on the rest untouched.
 *
 * <p>A browser may send a request before the last is answered. While Micronaut still works on one, later requests wait
 * here, so that no answer overtakes another. Reading is by demand: the next request is read when the last answer could
 * be written, so a slow reader holds no memory.
 */
final class PageHandler extends ChannelDuplexHandler {
    /** Up to so many bytes, copying the body behind its head costs less than sending two pieces. */
    private static final int IN_ONE = 16 << 10;

    private final DeliveryCodec codec;
    private final ReaderAnswers answers;
    private final DateHeader date;
    private final ArrayDeque<Object> waiting = new ArrayDeque<>();
    /** Requests that Micronaut has and has not answered yet. */
    private int handedOn;
    /** The rest of a request that was answered already is of no interest. */
    private boolean skipping;

    private boolean written;

    PageHandler(DeliveryCodec codec, ReaderAnswers answers, DateHeader date) {
        this.codec = codec;
        this.answers = answers;
        this.date = date;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (!waiting.isEmpty() || (handedOn > 0 && message instanceof HttpRequest)) {
            waiting.add(message);
            return;
        }
        take(context, message);
    }

    private void take(ChannelHandlerContext context, Object message) {
        if (skipping) {
            skipping = !(message instanceof LastHttpContent);
            ReferenceCountUtil.release(message);
            return;
        }
        if (message instanceof HttpRequest request && request.decoderResult().isSuccess() && !hasBody(request)) {
            var making = answers.making(request);
            if (making != null) {
                skipping = !(message instanceof LastHttpContent);
                await(making, context, request);
                return;
            }
            var answer = answers.answer(request);
            if (answer != null) {
                skipping = !(message instanceof LastHttpContent);
                send(context, request, answer);
                return;
            }
        }
        if (message instanceof HttpRequest request) {
            handedOn++;
            codec.answering(request.method());
        }
        context.fireChannelRead(message);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // whatever comes of it, an answer is sent
    private void await(CompletableFuture<?> making, ChannelHandlerContext context, HttpRequest request) {
        handedOn++;
        making.whenComplete((made, failure) -> context.executor().execute(() -> takeLater(context, request)));
    }

    /** What the answer waited for is there now, or will not come. */
    private void takeLater(ChannelHandlerContext context, HttpRequest request) {
        handedOn--;
        var answer = answers.answer(request);
        if (answer != null) {
            send(context, request, answer);
        }
        drain(context);
    }

    private void send(ChannelHandlerContext context, HttpRequest request, Answer answer) {
        written = true;
        var connection = connection(request);
        ReferenceCountUtil.release(request);
        var sent = write(context, answer, connection);
        if (connection == Head.Connection.CLOSES) {
            sent.addListener(ChannelFutureListener.CLOSE);
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // whoever loses the head loses the body too
    private ChannelFuture write(ChannelHandlerContext context, Answer answer, Head.Connection connection) {
        var now = date.now();
        var body = answer.body();
        int size = answer.head().size(now, connection);
        boolean inOne = body.readableBytes() <= IN_ONE;
        var bytes = context.alloc().directBuffer(inOne ? size + body.readableBytes() : size);
        answer.head().write(bytes, now, connection);
        if (inOne) {
            return context.write(bytes.writeBytes(body, body.readerIndex(), body.readableBytes()));
        }
        context.write(bytes);
        return context.write(body.retainedDuplicate());
    }

    private static Head.Connection connection(HttpRequest request) {
        if (!HttpUtil.isKeepAlive(request)) {
            return Head.Connection.CLOSES;
        }
        return request.protocolVersion().equals(HttpVersion.HTTP_1_0)
                ? Head.Connection.GOES_ON_AND_SAYS_SO
                : Head.Connection.GOES_ON;
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        flushAndGoOn(context);
        context.fireChannelReadComplete();
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        goOn(context);
        context.fireChannelWritabilityChanged();
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // the promise is the caller's
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        boolean provisional =
                message instanceof HttpResponse response && response.status().code() < 200;
        context.write(message, promise);
        if (message instanceof LastHttpContent && !provisional) {
            handedOn--;
            if (handedOn == 0) {
                context.executor().execute(() -> drain(context));
            }
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        waiting.forEach(ReferenceCountUtil::release);
        waiting.clear();
        context.fireChannelInactive();
    }

    private void drain(ChannelHandlerContext context) {
        boolean any = !waiting.isEmpty();
        while (!waiting.isEmpty() && !(handedOn > 0 && waiting.peek() instanceof HttpRequest)) {
            take(context, waiting.remove());
        }
        flushAndGoOn(context);
        if (any) {
            context.fireChannelReadComplete();
        }
    }

    private void flushAndGoOn(ChannelHandlerContext context) {
        if (written) {
            written = false;
            context.flush();
        }
        goOn(context);
    }

    private void goOn(ChannelHandlerContext context) {
        if (handedOn == 0 && waiting.isEmpty() && context.channel().isWritable()) {
            context.read();
        }
    }

    private static boolean hasBody(HttpRequest request) {
        return HttpUtil.isTransferEncodingChunked(request)
                || HttpUtil.getContentLength(request, 0L) > 0
                || HttpUtil.is100ContinueExpected(request);
    }
}
