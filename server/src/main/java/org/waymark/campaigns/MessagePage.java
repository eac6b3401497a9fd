package org.waymark.campaigns;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.campaigns.MessageView.Chat;
import org.waymark.campaigns.MessageView.Dear;
import org.waymark.campaigns.MessageView.InLanguage;
import org.waymark.campaigns.MessageView.Instead;
import org.waymark.campaigns.MessageView.Nothing;
import org.waymark.campaigns.MessageView.Program;
import org.waymark.campaigns.MessageView.ShortMessage;
import org.waymark.campaigns.channels.ChatProgram;
import org.waymark.campaigns.channels.DearCharacter;
import org.waymark.content.LanguageTag;
import org.waymark.language.Formats;
import org.waymark.language.Languages;
import org.waymark.language.Sms;
import org.waymark.staff.DeskPages;

/** The texts of a message on a page, for each language exactly as they go out. */
@Singleton
class MessagePage {
    private final OutgoingTexts texts;
    private final CampaignNotices notices;
    private final Languages languages;
    private final Formats formats;
    private final DeskPages pages;

    MessagePage(OutgoingTexts texts, CampaignNotices notices, Languages languages, Formats formats, DeskPages pages) {
        this.texts = texts;
        this.notices = notices;
        this.languages = languages;
        this.formats = formats;
        this.pages = pages;
    }

    /**
     * @param href the address of the page
     * @param price of a segment, as it was typed
     * @param besides what else the template sees, such as {@code notice}
     */
    MutableHttpResponse<?> of(
            HttpRequest<?> request,
            Campaign campaign,
            MessageStanding message,
            String href,
            SegmentPrice price,
            Map<String, ?> besides) {
        var desk = pages.language(request);
        var plan = campaign.plan();
        var channels = CampaignGate.channels(plan, message);
        var outgoing = texts.of(plan, message);
        var model = new HashMap<String, Object>(besides);
        model.put("subject", message.title());
        model.put("href", href);
        model.put("campaign", plan.name());
        model.put("campaignHref", CampaignsController.address(campaign).toString());
        model.put("price", price.typed());
        model.put("priceProblem", price.isWrong() ? "desk.outgoing.price.wrong" : "");
        model.put("sms", channels.contains(Channel.SMS));
        model.put("push", channels.contains(Channel.PUSH));
        model.put("chat", channels.contains(Channel.CHAT));
        model.put("onSite", channels.contains(Channel.NOTICE));
        model.put("feed", channels.contains(Channel.FEED));
        model.put("alert", channels.contains(Channel.FEED) && notices.hasAlert(message));
        model.put(
                "languages",
                outgoing.stream()
                        .map(each -> view(desk, message, each, channels, href, price))
                        .toList());
        model.put("nothing", nothing(desk, plan, outgoing));
        return pages.page(request, "desk/campaigns/message", "desk.outgoing.title", model);
    }

    private List<Nothing> nothing(LanguageTag desk, Plan plan, List<Outgoing> outgoing) {
        var all = new ArrayList<Nothing>();
        plan.audience().languages().forEach((language, when) -> {
            if (outgoing.stream().noneMatch(each -> each.readers().equals(language))) {
                all.add(new Nothing(name(desk, language), "desk.campaign.then." + when.word()));
            }
        });
        return all;
    }

    private InLanguage view(
            LanguageTag desk,
            MessageStanding message,
            Outgoing outgoing,
            List<Channel> channels,
            String href,
            SegmentPrice price) {
        var written = outgoing.approved().language();
        var chat = outgoing.text().forChat();
        return new InLanguage(
                outgoing.readers().value(),
                name(desk, outgoing.readers()),
                written.value(),
                languages.get(outgoing.readers()).direction().html(),
                !written.equals(outgoing.readers()),
                ChannelLimits.broken(message, outgoing, channels, tag -> formats.languageName(desk, tag)),
                sms(desk, outgoing, href, price),
                outgoing.push(),
                new Chat(
                        chat,
                        chat.length(),
                        List.of(ChatProgram.values()).stream()
                                .map(each -> new Program(
                                        each.title(), formats.number(desk, each.longest()), each.takes(chat)))
                                .toList()));
    }

    private ShortMessage sms(LanguageTag desk, Outgoing outgoing, String href, SegmentPrice price) {
        var sms = outgoing.sms();
        var shortest = Sms.shortest(outgoing.text().forSms());
        var dear = DearCharacter.in(outgoing.text().forSms()).stream()
                .map(each -> dear(desk, each))
                .toList();
        return new ShortMessage(
                sms.parts(),
                "desk.outgoing.coding." + (sms.coding().isUcs2() ? "ucs2" : "gsm7"),
                sms.coding().header(sms.segments() > 1),
                sms.places(),
                sms.left(),
                sms.segments(),
                price.of(sms),
                national(desk, shortest.coding().language()),
                shortest.segments(),
                dear,
                instead(outgoing, href));
    }

    private Dear dear(LanguageTag desk, DearCharacter each) {
        Optional<String> instead = each.instead();
        return new Dear(
                each.shown(),
                each.code(),
                formats.number(desk, each.times()),
                instead.map(String::strip).orElse(""),
                instead.filter(String::isEmpty).isPresent(),
                instead.filter(" "::equals).isPresent());
    }

    private static Instead instead(Outgoing outgoing, String href) {
        var written = outgoing.approved().language();
        boolean cheaper = outgoing.canBeCheaper();
        return new Instead(
                cheaper && !outgoing.isSimpleSoon(),
                cheaper && outgoing.isSimpleSoon(),
                Sms.of(outgoing.simpler().forSms()).segments(),
                href + "/" + written + "/plain",
                outgoing.newest().number(),
                "/desk/documents/" + outgoing.approved().document());
    }

    private String national(LanguageTag desk, String tag) {
        return tag.isEmpty() ? "" : formats.languageName(desk, tag);
    }

    private String name(LanguageTag desk, LanguageTag language) {
        return formats.languageName(desk, language.value());
    }
}
