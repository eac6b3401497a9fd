package org.waymark.rendering;

import java.util.List;
import java.util.Set;
import org.waymark.content.DocumentId;
import org.waymark.rendering.Views.TopicView;

/** The drawings that stand beside the words for a topic, for readers who find their way by them. */
class Pictograms {
    private static final Set<String> DRAWN = Set.of("rights", "regular-ways", "risks", "help");

    private Pictograms() {}

    /** The name of an icon; a topic that nobody drew has the plain one. */
    static String of(DocumentId topic) {
        return DRAWN.contains(topic.name()) ? "topic-" + topic.name() : "topic";
    }

    /** Leaves out what is not shown. */
    static List<TopicView> topics(Reading reading, List<DocumentId> ids) {
        return ids.stream()
                .flatMap(id -> reading.links(List.of(id)).stream().map(link -> new TopicView(link, of(id))))
                .toList();
    }
}
