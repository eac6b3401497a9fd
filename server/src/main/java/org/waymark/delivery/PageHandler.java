package org.waymark.delivery;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayDeque;
import java.util.concurrent.CompletableFuture;

/**
 * Stands behind Netty's HTTP codec and before Micronaut: answers what readers ask, hands on the rest untouched.
 *
 * <p>A browser may send a request before the last is answered. While Micronaut still works on one, later requests wait
 * here, so that no answer overtakes another. Reading is by demand: the next request is read when the last answer could
 * be written, so a slow reader holds no memory.
 */
final class PageHandler extends ChannelDuplexHandler {
    private final ReaderAnswers answers;
    private final ArrayDeque<Object> waiting = new ArrayDeque<>();
    /** Requests that Micronaut has and has not answered yet. */
    private int handedOn;
    /** The rest of a request that was answered already is of no interest. */
    private boolean skipping;

    private boolean written;

    PageHandler(ReaderAnswers answers) {
        this.answers = answers;
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
        if (message instanceof HttpRequest) {
            handedOn++;
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

    private void send(ChannelHandlerContext context, HttpRequest request, FullHttpResponse answer) {
        written = true;
        boolean keepAlive = HttpUtil.isKeepAlive(request);
        ReferenceCountUtil.release(request);
        var sent = context.write(answer);
        if (!keepAlive) {
            sent.addListener(ChannelFutureListener.CLOSE);
        }
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
