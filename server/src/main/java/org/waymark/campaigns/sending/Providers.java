package org.waymark.campaigns.sending;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.campaigns.Channel;

/** Who sends: one for each channel, the first that is set up. */
@Singleton
class Providers {
    private static final Logger LOG = LoggerFactory.getLogger(Providers.class);

    private final List<Provider> all;

    Providers(List<Provider> all) {
        this.all = Arrays.stream(Channel.values())
                .flatMap(channel -> chosen(channel, all).stream())
                .toList();
    }

    private static Optional<Provider> chosen(Channel channel, List<Provider> all) {
        var possible = all.stream().filter(each -> each.channel() == channel).toList();
        var ready = possible.stream().filter(Provider::isConfigured).toList();
        if (ready.size() > 1) {
            LOG.warn(
                    "{} ways to send {} are set up; one of them is used: {}",
                    ready.size(),
                    channel.word(),
                    ready.get(0));
        }
        return Stream.concat(ready.stream(), possible.stream()).findFirst();
    }

    List<Provider> all() {
        return all;
    }

    Provider of(SendingRow sending) {
        return of(sending.by());
    }

    Provider of(Channel channel) {
        return all.stream()
                .filter(each -> each.channel() == channel)
                .findFirst()
                .orElseThrow();
    }
}
