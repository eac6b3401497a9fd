package org.waymark.campaigns;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code campaign_decision}. */
@MappedEntity("campaign_decision")
record DecisionRow(
        @Id @GeneratedValue @Nullable Long id,
        long campaign,
        int plan,
        String kind,
        String person,
        Instant at,
        String reason) {
    static DecisionRow of(long campaign, Decision decision) {
        return new DecisionRow(
                null,
                campaign,
                decision.plan(),
                decision.kind().word(),
                decision.person(),
                decision.at(),
                decision.reason());
    }

    Decision decision() {
        return new Decision(plan, Decision.Kind.of(kind), person, at, reason);
    }
}
