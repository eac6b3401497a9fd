package org.waymark.campaigns;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.campaigns.CampaignView.Said;
import org.waymark.content.LanguageTag;
import org.waymark.documents.DocumentList;
import org.waymark.language.Formats;
import org.waymark.language.Words;

/** What a plan says, in the language of the desk; what it does not say is left out. */
@Singleton
class PlanWords {
    private final DocumentList documents;
    private final Formats formats;
    private final Words words;

    PlanWords(DocumentList documents, Formats formats, Words words) {
        this.documents = documents;
        this.formats = formats;
        this.words = words;
    }

    /** @param owner the name of the one who answers for it */
    List<Said> of(LanguageTag language, Plan plan, String owner) {
        var audience = plan.audience();
        var titles = documents.titles(
                plan.messages().stream().map(PlannedMessage::document).toList(), language);
        var said = new ArrayList<Said>();
        said.add(new Said("desk.campaign.name", plan.name()));
        said.add(new Said("desk.campaign.objective", plan.objective()));
        said.add(new Said("desk.campaign.owner", owner));
        said.add(new Said("desk.campaign.period", CampaignView.period(formats, language, plan)));
        said.add(new Said("desk.campaign.zone", plan.zone().getId().replace('_', ' ')));
        said.add(new Said(
                "desk.campaign.languages",
                audience.languages().entrySet().stream()
                        .map(each -> formats.languageName(
                                        language, each.getKey().value()) + ": "
                                + words.say(
                                        language,
                                        "desk.campaign.when." + each.getValue().word()))
                        .collect(Collectors.joining("\n"))));
        said.add(new Said(
                "desk.campaign.corridors",
                audience.corridors().stream()
                        .map(way -> words.say(
                                language,
                                "desk.campaign.way",
                                Map.of("from", end(language, way.from()), "to", end(language, way.to()))))
                        .collect(Collectors.joining("\n"))));
        said.add(new Said("desk.campaign.stages", joined(language, "stage.", audience.stages())));
        said.add(new Said("desk.campaign.groups", joined(language, "group.", audience.groups())));
        said.add(new Said("desk.campaign.counted", plan.measure().counted()));
        said.add(new Said("desk.campaign.aim", plan.measure().aim()));
        said.add(new Said("desk.campaign.baseline", plan.measure().baseline()));
        said.add(new Said("desk.campaign.end", plan.measure().end()));
        said.add(new Said("desk.campaign.ask-until", day(language, plan.asking().beforeUntil())));
        said.add(new Said("desk.campaign.ask-from", day(language, plan.asking().afterFrom())));
        said.add(new Said("desk.campaign.pretest", plan.preTest()));
        said.add(new Said("desk.campaign.budget", plan.budget()));
        said.add(new Said(
                "desk.campaign.messages",
                plan.messages().stream()
                        .map(each -> titles.getOrDefault(
                                        each.document(), each.document().toString()) + ": " + channels(language, each)
                                + ", " + time(language, plan, each))
                        .collect(Collectors.joining("\n"))));
        said.removeIf(each -> each.text().isBlank());
        return said;
    }

    String channels(LanguageTag language, PlannedMessage message) {
        return message.channels().stream()
                .map(channel -> words.say(language, "desk.choice.channels." + channel.word()))
                .collect(Collectors.joining(", "));
    }

    /** In the time zone of the audience; a dash where nobody has said. */
    String time(LanguageTag language, Plan plan, PlannedMessage message) {
        var at = message.at();
        return at == null
                ? "–"
                : formats.moment(language, at.atZone(plan.zone()).toInstant(), plan.zone());
    }

    private String day(LanguageTag language, @Nullable LocalDate day) {
        return day == null ? "" : formats.date(language, day);
    }

    private String end(LanguageTag language, String code) {
        return code.isEmpty() ? words.say(language, "desk.campaign.anywhere") : formats.country(language, code);
    }

    private String joined(LanguageTag language, String prefix, List<String> values) {
        return values.stream().map(each -> words.say(language, prefix + each)).collect(Collectors.joining(", "));
    }
}
