package org.waymark.campaigns.push;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/** A row of {@code push_subscription}: all that is kept of somebody who asked, but for the topics. */
@MappedEntity("push_subscription")
record SubscriptionRow(@Id @GeneratedValue @Nullable Long id, String mark, String sealed, String language) {}
