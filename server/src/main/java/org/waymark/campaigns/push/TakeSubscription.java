package org.waymark.campaigns.push;

import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.language.Languages;
import org.waymark.publishing.Editions;
import org.waymark.rendering.TakenAlong;

/** Takes what a browser sends, if it makes sense; all of it is looked at before anything is kept. */
@Singleton
class TakeSubscription {
    private final PushServices services;
    private final Subscriptions subscriptions;
    private final Languages languages;
    private final Editions editions;
    private final TakenAlong along;

    TakeSubscription(
            PushServices services,
            Subscriptions subscriptions,
            Languages languages,
            Editions editions,
            TakenAlong along) {
        this.services = services;
        this.subscriptions = subscriptions;
        this.languages = languages;
        this.editions = editions;
        this.along = along;
    }

    /** @throws NotASubscription naming the field that is wrong */
    void take(AlertsController.Wish wish) {
        var keys = wish.keys();
        var subscription = Subscription.of(
                services.endpoint(wish.endpoint()),
                keys == null ? null : keys.p256dh(),
                keys == null ? null : keys.auth());
        var before = wish.replaces();
        if (before == null) {
            subscriptions.keep(subscription, language(wish.language()), topics(wish.topics()));
        } else if (!subscriptions.renew(before, subscription)) {
            throw new NotASubscription("replaces");
        }
    }

    private LanguageTag language(@Nullable String sent) {
        return languages.offered().stream()
                .map(each -> each.tag())
                .filter(tag -> tag.value().equals(sent))
                .findFirst()
                .orElseThrow(() -> new NotASubscription("language"));
    }

    private Set<String> topics(@Nullable List<String> sent) {
        Set<String> known = editions.current()
                .map(edition -> along.topics(editions.contents(edition.number())).stream()
                        .map(DocumentId::name)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
        if (sent == null || sent.isEmpty() || !known.containsAll(sent)) {
            throw new NotASubscription("topics");
        }
        return new LinkedHashSet<>(sent);
    }
}
