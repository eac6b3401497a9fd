package org.waymark.campaigns;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.documents.DocumentPaths;
import org.waymark.documents.Revisions;
import org.waymark.staff.OutOfReach;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** A role that is bound to languages or topics runs campaigns in those languages that lead to those topics, and no others. */
@Singleton
class CampaignReach {
    private final Revisions revisions;
    private final DocumentPaths paths;

    CampaignReach(Revisions revisions, DocumentPaths paths) {
        this.revisions = revisions;
        this.paths = paths;
    }

    /**
     * Refuses whoever's roles do not reach every language and every message of the plan.
     *
     * @throws OutOfReach when one of them is not reached
     */
    void require(StaffMember person, Plan plan) {
        plan.messages().stream().map(this::path).forEach(path -> plan.audience()
                .languages()
                .keySet()
                .forEach(language -> person.require(Permission.RUN_CAMPAIGNS, language, path)));
    }

    /** The message, what it leads to and what that lies below. */
    private List<DocumentId> path(PlannedMessage message) {
        var path = new ArrayList<>(List.of(message.document()));
        revisions
                .latest(message.document(), LanguageTag.UND)
                .flatMap(facts -> facts.content().fields().text("leads-to"))
                .filter(DocumentId::isWellFormed)
                .ifPresent(page -> path.addAll(paths.path(DocumentId.parse(page))));
        return path;
    }
}
