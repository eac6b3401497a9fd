package org.waymark.campaigns.sending;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.campaigns.Campaign;
import org.waymark.campaigns.sending.SendingView.Count;
import org.waymark.campaigns.sending.SendingView.Dispatch;
import org.waymark.content.LanguageTag;
import org.waymark.content.Sentence;
import org.waymark.language.Formats;

/** How far each going out of a sending is, in counts. */
@Singleton
class DispatchViews {
    private final DispatchRows dispatches;
    private final DeliveryRows deliveries;
    private final Topics topics;
    private final Formats formats;

    DispatchViews(DispatchRows dispatches, DeliveryRows deliveries, Topics topics, Formats formats) {
        this.dispatches = dispatches;
        this.deliveries = deliveries;
        this.topics = topics;
        this.formats = formats;
    }

    /** The newest first. */
    List<Dispatch> of(LanguageTag desk, Campaign campaign, SendingRow sending) {
        return dispatches.of(sending.number()).stream()
                .map(each -> view(desk, campaign, sending, each))
                .toList();
    }

    /** With the names of languages in place of their tags. */
    Sentence named(LanguageTag desk, Sentence sentence) {
        var names = new HashMap<>(sentence.names());
        names.computeIfPresent("language", (place, tag) -> formats.languageName(desk, tag));
        return new Sentence(sentence.key(), names);
    }

    private Dispatch view(LanguageTag desk, Campaign campaign, SendingRow sending, DispatchRow dispatch) {
        var tallies = deliveries.tallies(dispatch.number());
        long all = tallies.stream().mapToLong(Tally::number).sum();
        long ahead = tallies.stream()
                .filter(each -> each.standing().isAhead())
                .mapToLong(Tally::number)
                .sum();
        var href = SendingPage.href(campaign, sending.number()) + "/dispatch/" + dispatch.number();
        return new Dispatch(
                formats.moment(desk, dispatch.dueAt(), campaign.plan().zone()),
                "desk.sending.dispatch." + dispatch.state(),
                dispatch.is(DispatchRow.HELD),
                Reasons.read(dispatch.reasons()).stream()
                        .map(each -> named(desk, each))
                        .toList(),
                all - ahead,
                all,
                formats.number(desk, all - ahead) + " / " + formats.number(desk, all),
                counts(desk, sending, tallies),
                href + "/table/report.csv",
                dispatch.is(DispatchRow.HELD) && sending.is(SendingRow.CONFIRMED) ? href + "/go-on" : "");
    }

    private List<Count> counts(LanguageTag desk, SendingRow sending, List<Tally> tallies) {
        record Alike(String language, DeliveryState state, String problem) {}
        var sums = tallies.stream()
                .collect(Collectors.groupingBy(
                        each -> new Alike(each.language(), shown(each.standing()), why(each)),
                        () -> new TreeMap<Alike, Long>(Comparator.comparing(Alike::language)
                                .thenComparing(Alike::state)
                                .thenComparing(Alike::problem)),
                        Collectors.summingLong(Tally::number)));
        return sums.entrySet().stream()
                .map(each -> new Count(
                        formats.languageName(desk, each.getKey().language()),
                        "desk.sending.state." + each.getKey().state().word(),
                        said(each.getKey().problem()),
                        topics.count(desk, sending, each.getValue())))
                .toList();
    }

    /** Whether a node has it on its list already tells nobody anything. */
    private static DeliveryState shown(DeliveryState state) {
        return state == DeliveryState.CLAIMED ? DeliveryState.WAITING : state;
    }

    private static String why(Tally tally) {
        return switch (tally.standing()) {
            case FAILED, UNKNOWN, STOPPED -> tally.problem();
            default -> "";
        };
    }

    private static List<Sentence> said(String problem) {
        if (problem.isEmpty()) {
            return List.of();
        }
        int code = problem.indexOf(' ');
        return List.of(
                code > 0
                        ? new Sentence(
                                "desk.sending.why." + problem.substring(0, code), "code", problem.substring(code + 1))
                        : new Sentence("desk.sending.why." + problem));
    }
}
