package org.waymark.campaigns.print;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.waymark.campaigns.CampaignMessages;
import org.waymark.campaigns.CampaignMessages.CampaignMessage;
import org.waymark.content.ShortCode;
import org.waymark.journal.Journal;
import org.waymark.publishing.Editions;
import org.waymark.staff.StaffMember;

/** Records that something printed hangs somewhere, with what it says, and later that it was replaced or taken down. */
@Singleton
class PlacePrint {
    private final PlacementRows rows;
    private final PrintRunRows runs;
    private final CampaignMessages messages;
    private final Editions editions;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PlacePrint(
            PlacementRows rows,
            PrintRunRows runs,
            CampaignMessages messages,
            Editions editions,
            Journal journal,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.rows = rows;
        this.runs = runs;
        this.messages = messages;
        this.editions = editions;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * A place, what hangs there, and since when.
     *
     * @param languages for whose readers the message goes out
     */
    record Wish(Sheet sheet, List<String> languages, String place, int copies, LocalDate putUp) {}

    /** The code of the new placement. */
    String place(CampaignMessage message, Wish wish, StaffMember person) {
        var leadsTo = Objects.requireNonNull(message.standing().leadsTo(), "printed without an address");
        return transactions.executeWrite(status -> {
            var row = rows.save(new PlacementRow(
                    null,
                    message.campaign().id(),
                    message.standing().document().toString(),
                    wish.sheet().word(),
                    String.join(",", wish.languages()),
                    wish.place(),
                    leadsTo.toString(),
                    newCode()));
            var texts = said(message, Set.copyOf(wish.languages()));
            var run = run(PrintRun.Kind.PRINTED, texts, wish.copies(), wish.putUp());
            store(Objects.requireNonNull(row.id()), run, person);
            journal.record(
                    person.journalName(),
                    "place-print",
                    name(row),
                    message.standing().document().toString());
            return row.code();
        });
    }

    /** What hangs there says from now on what readers are told now. */
    void replace(CampaignMessage message, Placement placement, StaffMember person) {
        var texts = said(message, Set.copyOf(placement.languages()));
        record(
                placement,
                run(PrintRun.Kind.PRINTED, texts, placement.run().copies(), LocalDate.now(clock)),
                person,
                "replace-print");
    }

    /** Somebody looked, and it is still right. */
    void keep(Placement placement, StaffMember person) {
        var run = placement.run();
        record(placement, run(PrintRun.Kind.KEPT, run.texts(), run.copies(), run.putUp()), person, "keep-print");
    }

    void takeDown(Placement placement, StaffMember person) {
        var run = placement.run();
        record(placement, run(PrintRun.Kind.TAKEN_DOWN, run.texts(), 0, run.putUp()), person, "take-print-down");
    }

    private void record(Placement placement, PrintRun run, StaffMember person, String action) {
        transactions.executeWrite(status -> {
            store(placement.id(), run, person);
            return journal.record(
                    person.journalName(),
                    action,
                    placement.journalName(),
                    placement.message().toString());
        });
    }

    private PrintRun run(PrintRun.Kind kind, List<PrintRun.Said> texts, int copies, LocalDate putUp) {
        var edition = editions.current().orElseThrow(NothingToPrint::new);
        return new PrintRun(kind, texts, edition.number(), copies, putUp);
    }

    private List<PrintRun.Said> said(CampaignMessage message, Set<String> languages) {
        var said = messages.texts(message).stream()
                .filter(text -> languages.contains(text.readers().value()))
                .map(text -> new PrintRun.Said(
                        text.readers(),
                        text.approved().language(),
                        text.approved().number()))
                .toList();
        if (said.size() < languages.size()) {
            throw new NothingToPrint();
        }
        return said;
    }

    private void store(long placement, PrintRun run, StaffMember person) {
        runs.save(new PrintRunRow(
                null,
                placement,
                run.kind().word(),
                run.revisions(),
                run.edition().value(),
                run.copies(),
                run.putUp().toString(),
                person.journalName(),
                clock.instant()));
    }

    private String newCode() {
        String code;
        do {
            code = ShortCode.place(random);
        } while (rows.existsByCode(code));
        return code;
    }

    private static String name(PlacementRow row) {
        return row.sheet() + " " + row.code() + " (" + row.place() + ")";
    }
}
