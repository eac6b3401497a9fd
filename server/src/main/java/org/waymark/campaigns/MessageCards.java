package org.waymark.campaigns;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.campaigns.CampaignView.Cell;
import org.waymark.campaigns.CampaignView.Message;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.documents.DocumentList;
import org.waymark.language.Formats;

/** The messages of a campaign as its page shows them: where they lead, when they go out, how far they are in each language. */
@Singleton
class MessageCards {
    private static final Map<TextState, String> MARKS =
            Map.of(TextState.APPROVED, "✓", TextState.OUTDATED, "↻", TextState.DRAFT, "✎", TextState.MISSING, "–");

    private final PlanWords said;
    private final DocumentList documents;
    private final Formats formats;

    MessageCards(PlanWords said, DocumentList documents, Formats formats) {
        this.said = said;
        this.documents = documents;
        this.formats = formats;
    }

    /** Those of the plan whose standing is known, in its order. */
    List<Message> of(LanguageTag language, Plan plan, List<MessageStanding> standings) {
        var byDocument = standings.stream().collect(Collectors.toMap(MessageStanding::document, each -> each));
        var named = new HashSet<>(byDocument.keySet());
        standings.stream()
                .map(MessageStanding::leadsTo)
                .filter(Objects::nonNull)
                .forEach(named::add);
        var titles = documents.titles(named, language);
        return plan.messages().stream()
                .flatMap(each -> Optional.ofNullable(byDocument.get(each.document())).stream()
                        .map(standing -> card(language, plan, each, standing, titles)))
                .toList();
    }

    private Message card(
            LanguageTag language,
            Plan plan,
            PlannedMessage message,
            MessageStanding standing,
            Map<DocumentId, String> titles) {
        var leadsTo = standing.leadsTo();
        var page = standing.page().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Message(
                message.document().toString(),
                titles.getOrDefault(message.document(), standing.title()),
                said.channels(language, message),
                said.time(language, plan, message),
                leadsTo == null ? "" : titles.getOrDefault(leadsTo, leadsTo.toString()),
                "/desk/documents/" + leadsTo,
                standing.page() == MessageStanding.Page.LIVE ? "" : "desk.campaign.page." + page,
                standing.sensitive(),
                cells(language, plan, standing));
    }

    private List<Cell> cells(LanguageTag language, Plan plan, MessageStanding standing) {
        return plan.audience().languages().entrySet().stream()
                .map(each -> {
                    var state = standing.in(each.getKey());
                    return new Cell(
                            formats.languageName(language, each.getKey().value()),
                            state.word(),
                            MARKS.getOrDefault(state, ""),
                            "desk.campaign.text." + state.word(),
                            then(state, each.getValue()),
                            "/desk/documents/" + standing.document());
                })
                .toList();
    }

    /** The key of what its readers get. */
    private static String then(TextState state, WhenNotReady when) {
        boolean theirs = state == TextState.APPROVED || (state == TextState.OUTDATED && when != WhenNotReady.WAIT);
        return "desk.campaign.then." + (theirs ? "goes" : when.word());
    }
}
