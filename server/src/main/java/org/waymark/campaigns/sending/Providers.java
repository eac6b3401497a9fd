package org.waymark.campaigns.sending;

import jakarta.inject.Singleton;
import java.util.List;
import org.waymark.campaigns.Channel;

/** Who sends, by channel. */
@Singleton
class Providers {
    private final List<Provider> all;

    Providers(List<Provider> all) {
        this.all = List.copyOf(all);
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
