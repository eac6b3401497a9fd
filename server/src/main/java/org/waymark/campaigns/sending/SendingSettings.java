package org.waymark.campaigns.sending;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;

/** How the outbox is worked through. */
@Singleton
class SendingSettings {
    private final Duration every;
    private final Duration lease;
    private final Duration settle;
    private final Duration again;

    SendingSettings(
            @Value("${waymark.sending.every:2s}") Duration every,
            @Value("${waymark.sending.lease:2m}") Duration lease,
            @Value("${waymark.sending.settle:1d}") Duration settle,
            @Value("${waymark.sending.again:30s}") Duration again) {
        this.every = every;
        this.lease = lease;
        this.settle = settle;
        this.again = again;
    }

    /** How often the background looks for something to send. */
    Duration every() {
        return every;
    }

    /** How long a node may say nothing of what it claimed. Longer than a sender may take to answer. */
    Duration lease() {
        return lease;
    }

    /** How long receipts are waited for. */
    Duration settle() {
        return settle;
    }

    /** How long after the first refusal it is tried again; then later and later. */
    Duration again() {
        return again;
    }
}
