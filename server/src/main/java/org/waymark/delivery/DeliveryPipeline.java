package org.waymark.delivery;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.micronaut.http.server.netty.configuration.NettyHttpServerConfiguration;
import io.netty.channel.Channel;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Puts a {@link PageHandler} into every connection, behind a codec that lets its answers pass. */
@Singleton
class DeliveryPipeline implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {
    private static final String CODEC = ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC;

    private final Provider<ReaderAnswers> answers;
    private final Provider<NettyHttpServerConfiguration> limits;
    private final DateHeader date;

    DeliveryPipeline(Provider<ReaderAnswers> answers, Provider<NettyHttpServerConfiguration> limits, DateHeader date) {
        this.answers = answers;
        this.limits = limits;
        this.date = date;
    }

    @Override
    public NettyServerCustomizer.Registry onCreated(BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
        var registry = event.getBean();
        registry.register(new Customizer(answers.get(), limits.get(), date, null));
        return registry;
    }

    private record Customizer(
            ReaderAnswers answers,
            NettyHttpServerConfiguration limits,
            DateHeader date,
            @Nullable Channel channel) implements NettyServerCustomizer {
        @Override
        public NettyServerCustomizer specializeForChannel(Channel child, ChannelRole role) {
            return new Customizer(answers, limits, date, child);
        }

        @Override
        public void onStreamPipelineBuilt() {
            if (channel != null) {
                var codec = new DeliveryCodec(limits);
                var pipeline = channel.pipeline();
                pipeline.replace(CODEC, CODEC, codec);
                pipeline.addAfter(CODEC, "waymark-pages", new PageHandler(codec, answers, date));
            }
        }
    }
}
