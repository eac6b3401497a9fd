package org.waymark.campaigns.sending;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import org.waymark.campaigns.Campaign;
import org.waymark.campaigns.Channel;
import org.waymark.campaigns.GoingOut;
import org.waymark.content.DocumentId;
import org.waymark.staff.DeskPages;

/** The alerts about a message on a page, with the form for another. */
@Singleton
class AlertingPage {
    private final EarlierSendings earlier;
    private final Providers providers;
    private final Topics topics;
    private final DeskPages pages;

    AlertingPage(EarlierSendings earlier, Providers providers, Topics topics, DeskPages pages) {
        this.earlier = earlier;
        this.providers = providers;
        this.topics = topics;
        this.pages = pages;
    }

    /** Whether an alert can be prepared now. */
    boolean isOpen(Campaign campaign, GoingOut.Message message) {
        return earlier.isOpen(campaign, message, Channel.PUSH);
    }

    /** @param problem a key of words; empty for none */
    MutableHttpResponse<?> of(
            HttpRequest<?> request, Campaign campaign, DocumentId document, GoingOut.Message message, String problem) {
        var desk = pages.language(request);
        var model = new HashMap<>(earlier.of(desk, campaign, document, message, Channel.PUSH));
        model.put(
                "closed",
                providers.of(Channel.PUSH).isConfigured() ? "desk.sending.not-approved" : "desk.alerting.no-address");
        model.put("problem", problem);
        model.put("topics", topics.choices(desk, List.of()));
        return pages.page(request, "desk/sending/alerts", "desk.alerting.title", model);
    }
}
