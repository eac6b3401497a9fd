package org.waymark.publishing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Takes one document away from readers at once, in an edition of its own. */
@Singleton
public class WithdrawDocument {
    private final PublishRelease releases;
    private final Editions editions;

    WithdrawDocument(PublishRelease releases, Editions editions) {
        this.releases = releases;
        this.editions = editions;
    }

    /**
     * The edition without it.
     *
     * @throws NotPublished when it is not live, or is to move to one that is not
     * @throws ParentMissing when others stand below it
     */
    public Edition withdraw(Withdrawal withdrawal, String person) {
        return withdraw(withdrawal, person, "");
    }

    /**
     * The same with a reason for the house, which names the release; readers see the one of the withdrawal only.
     *
     * @throws NotPublished or {@link ParentMissing} as above
     */
    public Edition withdraw(Withdrawal withdrawal, String person, String why) {
        var current = editions.current().orElseThrow(() -> new NotPublished(withdrawal.document()));
        var name = Plan.named("Withdraw " + withdrawal.document(), why);
        return releases.publish(new NewRelease(name, person, Imprint.of(current), Set.of(), List.of(withdrawal)));
    }
}
