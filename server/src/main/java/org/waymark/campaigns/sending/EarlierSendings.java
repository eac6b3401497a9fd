package org.waymark.campaigns.sending;

import jakarta.inject.Singleton;
import java.util.Map;
import org.waymark.campaigns.Campaign;
import org.waymark.campaigns.Channel;
import org.waymark.campaigns.GoingOut;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.language.Formats;

/** What every page about the sendings of a message by one channel shows: whose they are, those there are, whether there can be more. */
@Singleton
class EarlierSendings {
    private final SendingRows sendings;
    private final Providers providers;
    private final Formats formats;

    EarlierSendings(SendingRows sendings, Providers providers, Formats formats) {
        this.sendings = sendings;
        this.providers = providers;
        this.formats = formats;
    }

    boolean isOpen(Campaign campaign, GoingOut.Message message, Channel channel) {
        return providers.of(channel).isConfigured()
                && campaign.state() == Campaign.State.APPROVED
                && !message.texts().isEmpty();
    }

    Map<String, Object> of(
            LanguageTag desk, Campaign campaign, DocumentId document, GoingOut.Message message, Channel channel) {
        var href = SendingsPage.messageHref(campaign, document);
        return Map.of(
                "subject", message.title(),
                "campaign", campaign.plan().name(),
                "campaignHref", "/desk/campaigns/" + campaign.id(),
                "messageHref", href,
                "action", href + SendingPage.besideMessage(channel),
                "open", isOpen(campaign, message, channel),
                "sendings",
                        sendings.of(campaign.id(), document.toString(), channel.word()).stream()
                                .map(each -> new SendingView.Listed(
                                        SendingPage.href(campaign, each.number()),
                                        formats.moment(desk, each.madeAt()),
                                        "desk.sending.is." + each.state(),
                                        each.accepted()))
                                .toList());
    }
}
