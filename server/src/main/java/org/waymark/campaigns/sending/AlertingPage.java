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
import org.waymark.language.Formats;
import org.waymark.staff.DeskPages;

/** The alerts about a message on a page, with the form for another. */
@Singleton
class AlertingPage {
    private final SendingRows sendings;
    private final Providers providers;
    private final Topics topics;
    private final Formats formats;
    private final DeskPages pages;

    AlertingPage(SendingRows sendings, Providers providers, Topics topics, Formats formats, DeskPages pages) {
        this.sendings = sendings;
        this.providers = providers;
        this.topics = topics;
        this.formats = formats;
        this.pages = pages;
    }

    /** Whether an alert can be prepared now. */
    boolean isOpen(Campaign campaign, GoingOut.Message message) {
        return isConfigured()
                && campaign.state() == Campaign.State.APPROVED
                && !message.texts().isEmpty();
    }

    /** @param problem a key of words; empty for none */
    MutableHttpResponse<?> of(
            HttpRequest<?> request, Campaign campaign, DocumentId document, GoingOut.Message message, String problem) {
        var desk = pages.language(request);
        var href = SendingsPage.messageHref(campaign, document);
        var model = new HashMap<String, Object>();
        model.put("subject", message.title());
        model.put("campaign", campaign.plan().name());
        model.put("campaignHref", "/desk/campaigns/" + campaign.id());
        model.put("messageHref", href);
        model.put("action", href + AlertingController.PATH);
        model.put("open", isOpen(campaign, message));
        model.put("closed", isConfigured() ? "desk.sending.not-approved" : "desk.alerting.no-address");
        model.put("problem", problem);
        model.put("topics", topics.choices(desk, List.of()));
        model.put(
                "sendings",
                sendings.of(campaign.id(), document.toString(), Channel.PUSH.word()).stream()
                        .map(each -> new SendingView.Listed(
                                SendingPage.href(campaign, each.number()),
                                formats.moment(desk, each.madeAt()),
                                "desk.sending.is." + each.state(),
                                each.accepted()))
                        .toList());
        return pages.page(request, "desk/sending/alerts", "desk.alerting.title", model);
    }

    private boolean isConfigured() {
        return providers.of(Channel.PUSH).isConfigured();
    }
}
