package org.waymark.campaigns.sending;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.waymark.campaigns.Campaign;
import org.waymark.campaigns.Channel;
import org.waymark.campaigns.GoingOut;
import org.waymark.content.DocumentId;
import org.waymark.language.Formats;
import org.waymark.staff.DeskPages;

/** The lists for a message on a page, with the form for another. */
@Singleton
class SendingsPage {
    private final SendingRows sendings;
    private final GoingOut goingOut;
    private final Providers providers;
    private final Formats formats;
    private final DeskPages pages;

    SendingsPage(SendingRows sendings, GoingOut goingOut, Providers providers, Formats formats, DeskPages pages) {
        this.sendings = sendings;
        this.goingOut = goingOut;
        this.providers = providers;
        this.formats = formats;
        this.pages = pages;
    }

    /** Whether a list can be brought now. */
    boolean isOpen(Campaign campaign, GoingOut.Message message) {
        return providers.of(Channel.SMS).isConfigured()
                && campaign.state() == Campaign.State.APPROVED
                && !message.texts().isEmpty();
    }

    /**
     * @param typed what stands in the form
     * @param problem a key of words; empty for none
     */
    MutableHttpResponse<?> of(
            HttpRequest<?> request,
            Campaign campaign,
            DocumentId document,
            GoingOut.Message message,
            Map<String, String> typed,
            String problem) {
        var desk = pages.language(request);
        var model = new HashMap<String, Object>();
        model.put("subject", message.title());
        model.put("campaign", campaign.plan().name());
        model.put("campaignHref", "/desk/campaigns/" + campaign.id());
        model.put("messageHref", messageHref(campaign, document));
        model.put("action", messageHref(campaign, document) + "/sending");
        model.put("open", isOpen(campaign, message));
        model.put(
                "closed",
                providers.of(Channel.SMS).isConfigured() ? "desk.sending.not-approved" : "desk.sending.no-provider");
        model.put("problem", problem);
        model.put("countries", goingOut.countries(desk));
        model.put("country", typed.getOrDefault("country", ""));
        model.put("number", typed.getOrDefault("number", "A"));
        model.put("column", typed.getOrDefault("language", ""));
        model.put(
                "languages",
                message.texts().keySet().stream()
                        .map(tag -> new SendingView.Choice(
                                tag.value(),
                                formats.languageName(desk, tag.value()),
                                tag.value().equals(typed.getOrDefault("otherwise", ""))))
                        .toList());
        model.put(
                "sendings",
                sendings.of(campaign.id(), document.toString(), Channel.SMS.word()).stream()
                        .map(each -> new SendingView.Listed(
                                SendingPage.href(campaign, each.number()),
                                formats.moment(desk, each.madeAt()),
                                "desk.sending.is." + each.state(),
                                each.accepted()))
                        .toList());
        return pages.page(request, "desk/sending/sendings", "desk.sending.title", model);
    }

    static String messageHref(Campaign campaign, DocumentId document) {
        return "/desk/campaigns/" + campaign.id() + "/messages/" + document;
    }
}
