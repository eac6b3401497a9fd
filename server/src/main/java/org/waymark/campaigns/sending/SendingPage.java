package org.waymark.campaigns.sending;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.campaigns.Campaign;
import org.waymark.campaigns.Channel;
import org.waymark.campaigns.GoingOut;
import org.waymark.campaigns.sending.SendingView.Problem;
import org.waymark.campaigns.sending.SendingView.Words;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;
import org.waymark.content.Sentence;
import org.waymark.language.Formats;
import org.waymark.language.Languages;
import org.waymark.staff.DeskPages;

/** One list of people on a page: before the yes what was wrong and when it goes out, afterwards how far it is. */
@Singleton
class SendingPage {
    private static final int SHOWN = 100;

    private final ProblemRows problems;
    private final RecipientRows recipients;
    private final WhoAsked asked;
    private final TextRows texts;
    private final GoingOut goingOut;
    private final ConfirmSending confirm;
    private final Providers providers;
    private final ScheduleForm form;
    private final DispatchViews dispatches;
    private final Topics topics;
    private final Languages languages;
    private final Formats formats;
    private final DeskPages pages;

    SendingPage(
            ProblemRows problems,
            RecipientRows recipients,
            WhoAsked asked,
            TextRows texts,
            GoingOut goingOut,
            ConfirmSending confirm,
            Providers providers,
            ScheduleForm form,
            DispatchViews dispatches,
            Topics topics,
            Languages languages,
            Formats formats,
            DeskPages pages) {
        this.problems = problems;
        this.recipients = recipients;
        this.asked = asked;
        this.texts = texts;
        this.goingOut = goingOut;
        this.confirm = confirm;
        this.providers = providers;
        this.form = form;
        this.dispatches = dispatches;
        this.topics = topics;
        this.languages = languages;
        this.formats = formats;
        this.pages = pages;
    }

    static String href(Campaign campaign, long sending) {
        return "/desk/campaigns/" + campaign.id() + "/sending/" + sending;
    }

    /**
     * @param typed what stands in the form of the times
     * @param besides what else the template sees, such as {@code notice}
     */
    MutableHttpResponse<?> of(
            HttpRequest<?> request,
            Campaign campaign,
            SendingRow sending,
            Map<String, String> typed,
            Map<String, ?> besides) {
        var desk = pages.language(request);
        var message = goingOut.message(campaign, sending.message(), sending.by());
        boolean read = sending.is(SendingRow.READ);
        var model = new HashMap<String, Object>(besides);
        model.put("subject", message.map(GoingOut.Message::title).orElse(sending.document()));
        model.put("campaign", campaign.plan().name());
        model.put("campaignHref", "/desk/campaigns/" + campaign.id());
        boolean list = sending.by() == Channel.SMS;
        var besideMessage = list ? "/sending" : AlertingController.PATH;
        model.put("back", SendingsPage.messageHref(campaign, sending.message()) + besideMessage);
        model.put("list", list);
        model.put("topics", topics.titles(desk, sending));
        model.put("href", href(campaign, sending.number()));
        model.put("state", "desk.sending.is." + sending.state());
        model.put("read", read);
        model.put("confirmed", sending.is(SendingRow.CONFIRMED));
        model.put("paused", sending.is(SendingRow.CONFIRMED) && campaign.state() == Campaign.State.PAUSED);
        model.put("over", sending.is(SendingRow.DONE) || sending.is(SendingRow.STOPPED));
        model.put("checked", formats.number(desk, sending.checked()));
        model.put("accepted", formats.number(desk, sending.accepted()));
        model.put("anybody", !list || sending.accepted() > 0);
        model.put("refused", formats.number(desk, sending.refused()));
        var wrong = problems.of(sending.number());
        model.put("wrong", wrong.stream().limit(SHOWN).map(SendingPage::view).toList());
        model.put("more", wrong.size() > SHOWN ? SHOWN : 0);
        model.put("words", words(desk, sending, message));
        model.put("lacks", read ? named(desk, confirm.lacks(campaign, sending)) : List.of());
        if (read) {
            form.put(model, desk, campaign, sending, typed);
        } else {
            model.put("times", form.said(desk, campaign, sending));
            model.put("dispatches", dispatches.of(desk, campaign, sending));
        }
        return pages.page(request, "desk/sending/sending", list ? "desk.sending.title" : "desk.alerting.title", model);
    }

    private static Problem view(ProblemRow row) {
        return new Problem(row.rowNumber(), row.cell(), "desk.sending.problem." + row.problem());
    }

    /** With the names of languages in place of their tags. */
    private List<Sentence> named(LanguageTag desk, List<Sentence> sentences) {
        return sentences.stream().map(each -> dispatches.named(desk, each)).toList();
    }

    /** What each language gets: the pinned texts, or those that would be. */
    private List<Words> words(LanguageTag desk, SendingRow sending, Optional<GoingOut.Message> message) {
        var all = new HashMap<String, String>();
        texts.of(sending.number()).forEach(each -> all.put(each.language(), each.text()));
        if (all.isEmpty()) {
            message.ifPresent(now -> now.texts().forEach((tag, text) -> all.put(tag.value(), text.words())));
        }
        var provider = providers.of(sending);
        return people(sending, all.keySet()).stream()
                .filter(each -> all.containsKey(each.language()))
                .map(each -> {
                    var text = all.getOrDefault(each.language(), "");
                    return new Words(
                            formats.languageName(desk, each.language()),
                            topics.count(desk, sending, each.people()),
                            provider.ready(sending.words(each.language(), text)).parts(),
                            text,
                            each.language(),
                            languages
                                    .get(new LanguageTag(each.language()))
                                    .direction()
                                    .html());
                })
                .toList();
    }

    /** Of a list that is over nobody is known any more; of those who asked, who would get it now. */
    private List<PeopleOf> people(SendingRow sending, Set<String> all) {
        if (sending.by() == Channel.SMS || !sending.is(SendingRow.READ)) {
            return recipients.languages(sending.number());
        }
        var now = asked.of(all, sending.topicNames()).stream()
                .collect(Collectors.groupingBy(WhoAsked.Person::language, Collectors.counting()));
        return all.stream()
                .sorted()
                .map(each -> new PeopleOf(each, now.getOrDefault(each, 0L)))
                .toList();
    }

    /** The schedule as it was stored. */
    static Schedule schedule(SendingRow sending) {
        return Schedule.of(Fields.parse(sending.schedule()));
    }
}
