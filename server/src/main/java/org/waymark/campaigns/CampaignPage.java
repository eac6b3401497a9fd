package org.waymark.campaigns;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.campaigns.CampaignView.Count;
import org.waymark.campaigns.CampaignView.Decided;
import org.waymark.campaigns.CampaignView.Said;
import org.waymark.language.Formats;
import org.waymark.staff.DeskPages;
import org.waymark.staff.StaffMember;
import org.waymark.staff.StaffNames;

/** One campaign on a page: what is planned, what it lacks, its messages in its languages, what was decided. */
@Singleton
class CampaignPage {
    private static final Set<String> ELSEWHERE = Set.of("desk.campaign.name", "desk.campaign.messages");

    private final Standings standings;
    private final CampaignGate gate;
    private final ApprovalRule rule;
    private final Coverage coverage;
    private final PlanWords said;
    private final MessageCards cards;
    private final StaffNames names;
    private final Formats formats;
    private final DeskPages pages;

    CampaignPage(
            Standings standings,
            CampaignGate gate,
            ApprovalRule rule,
            Coverage coverage,
            PlanWords said,
            MessageCards cards,
            StaffNames names,
            Formats formats,
            DeskPages pages) {
        this.standings = standings;
        this.gate = gate;
        this.rule = rule;
        this.coverage = coverage;
        this.said = said;
        this.cards = cards;
        this.names = names;
        this.formats = formats;
        this.pages = pages;
    }

    /** @param besides what else the template sees, such as {@code notice} */
    MutableHttpResponse<?> of(HttpRequest<?> request, StaffMember me, Campaign campaign, Map<String, ?> besides) {
        var language = pages.language(request);
        var plan = campaign.plan();
        var messages = standings.of(plan);
        var lacks = gate.lacks(plan, messages, tag -> formats.languageName(language, tag));
        var name = names.all();
        var model = new HashMap<String, Object>(besides);
        model.put("subject", plan.name());
        model.put("href", CampaignsController.address(campaign).toString());
        model.put("number", campaign.number());
        model.put("state", "desk.campaign.state." + campaign.state().word());
        model.put("draft", campaign.state() == Campaign.State.DRAFT);
        model.put("changes", !campaign.state().isOver());
        model.put("lacks", lacks);
        model.put("firstYes", campaign.firstYes().map(name).orElse(""));
        var yes = rule.yes(campaign, messages, me);
        model.put("yes", yes.map(kind -> "desk.campaign.yes." + kind.word()).orElse(""));
        model.put("own", campaign.author().equals(me.journalName()));
        model.put("said", shown(said.of(language, plan, name.apply("staff:" + plan.owner()))));
        model.put("savedBy", name.apply(campaign.author()));
        model.put("savedAt", formats.moment(language, campaign.savedAt()));
        model.put("messages", cards.of(language, plan, messages));
        var covered = coverage.of(plan.audience());
        model.put("pages", covered.pages());
        model.put(
                "counts",
                covered.inLanguage().entrySet().stream()
                        .map(each -> new Count(
                                formats.languageName(language, each.getKey().value()),
                                formats.number(language, each.getValue())))
                        .toList());
        model.put(
                "ways",
                campaign.ways().stream()
                        .map(kind -> Map.of("value", kind.word(), "name", "desk.campaign.do." + kind.word()))
                        .toList());
        model.put(
                "decisions",
                campaign.decisions().stream()
                        .map(each -> new Decided(
                                "desk.campaign.decided." + each.kind().word(),
                                name.apply(each.person()),
                                formats.moment(language, each.at()),
                                each.reason()))
                        .toList());
        return pages.page(request, "desk/campaigns/campaign", "desk.campaign.title", model);
    }

    /** What the form of a plan says when somebody else saved theirs in between. */
    Map<String, ?> between(HttpRequest<?> request, Campaign latest, Plan mine) {
        var language = pages.language(request);
        var name = names.all();
        var before = said.of(language, mine, name.apply("staff:" + mine.owner()));
        var theirs = said
                .of(language, latest.plan(), name.apply("staff:" + latest.plan().owner()))
                .stream()
                .filter(each -> !before.contains(each))
                .toList();
        return Map.of(
                "subject", latest.plan().name(),
                "notice", "desk.campaign.between",
                "by", name.apply(latest.author()),
                "theirs", theirs,
                "href", CampaignsController.address(latest).toString());
    }

    /** Without what stands on the page already. */
    private static List<Said> shown(List<Said> all) {
        return all.stream().filter(each -> !ELSEWHERE.contains(each.label())).toList();
    }
}
