package org.waymark.campaigns.sending;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** How many deliveries of a going out stand alike. */
@Introspected
record DeliveryTotal(String document, String channel, String language, Instant begunAt, String state, long number) {}
