package org.waymark.campaigns;

import java.util.List;
import org.waymark.content.Sentence;

/** A campaign was to be approved that lacks something. */
public class NotReadyYet extends RuntimeException {
    private final transient List<Sentence> lacks;

    NotReadyYet(Campaign campaign, List<Sentence> lacks) {
        super(campaign.journalName() + " lacks " + lacks.size() + " things");
        this.lacks = List.copyOf(lacks);
    }

    public List<Sentence> lacks() {
        return lacks;
    }
}
