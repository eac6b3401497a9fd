package org.waymark.campaigns;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.waymark.staff.Permission;
import org.waymark.staff.Staff;
import org.waymark.staff.StaffMember;

/**
 * Who may say yes to a campaign: not the one who saved its plan, and two others where a message is sensitive. In a house
 * that lets people approve their own, whoever alone runs campaigns may approve ordinary ones.
 */
@Singleton
class ApprovalRule {
    private final boolean ownWanted;
    private final Staff staff;

    ApprovalRule(@Value("${waymark.desk.own-approval:false}") boolean ownWanted, Staff staff) {
        this.ownWanted = ownWanted;
        this.staff = staff;
    }

    /** What the yes of this person would be; empty where somebody else has to say it. */
    Optional<Decision.Kind> yes(Campaign campaign, List<MessageStanding> messages, StaffMember person) {
        boolean sensitive = messages.stream().anyMatch(MessageStanding::sensitive);
        if (campaign.author().equals(person.journalName())) {
            return ownWanted && !sensitive && isAlone(person)
                    ? Optional.of(Decision.Kind.APPROVED_ALONE)
                    : Optional.empty();
        }
        if (!sensitive) {
            return Optional.of(Decision.Kind.APPROVED);
        }
        return campaign.firstYes()
                .map(first -> first.equals(person.journalName())
                        ? Optional.<Decision.Kind>empty()
                        : Optional.of(Decision.Kind.APPROVED))
                .orElse(Optional.of(Decision.Kind.FIRST_YES));
    }

    private boolean isAlone(StaffMember person) {
        var others = staff.all().stream().filter(each -> each.may(Permission.RUN_CAMPAIGNS));
        return others.allMatch(each -> each.id() == person.id());
    }
}
