package org.waymark.campaigns.sending;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.waymark.campaigns.Campaign;
import org.waymark.campaigns.sending.CheckRow.Said;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.journal.Journal;
import org.waymark.language.Languages;
import org.waymark.staff.StaffMember;

/** Takes a list of numbers row by row. Nothing is sent to anybody on it before somebody says so, knowing what was wrong. */
@Singleton
class TakeList {
    static final int MOST_ROWS = 100_000;
    /** Enough to see what is wrong; all of them are counted. */
    static final int MOST_PROBLEMS = 1000;

    private static final int AT_ONCE = 500;

    private final SendingRows sendings;
    private final RecipientRows recipients;
    private final ProblemRows problems;
    private final Numbers numbers;
    private final Languages languages;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    TakeList(
            SendingRows sendings,
            RecipientRows recipients,
            ProblemRows problems,
            Numbers numbers,
            Languages languages,
            Journal journal,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.sendings = sendings;
        this.recipients = recipients;
        this.problems = problems;
        this.numbers = numbers;
        this.languages = languages;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What somebody said of a file.
     *
     * @param country whose numbers are written without theirs
     * @param number the name or letter of its column
     * @param language the same; empty for none
     * @param otherwise the language of whoever the file does not name one for
     * @param texts the languages in which the message goes out
     */
    record About(String country, String number, String language, LanguageTag otherwise, Set<LanguageTag> texts) {}

    /**
     * The list with its counts.
     *
     * @throws NotTaken when the file as a whole cannot be a list; nothing of it is kept then
     */
    SendingRow take(Campaign campaign, DocumentId message, InputStream file, About about, StaffMember me)
            throws NotTaken {
        try {
            return transactions.executeWrite(status -> {
                var now = clock.instant();
                var sending = sendings.save(SendingRow.read(campaign.id(), message, me.journalName(), now));
                try (var rows = TableRows.of(file)) {
                    new Reading(sending, about).readAll(rows);
                } catch (TableRows.NoTable e) {
                    throw new Unwound(new NotTaken("no-table"));
                } catch (NotTaken e) {
                    throw new Unwound(e);
                } catch (IOException e) {
                    throw new Unwound(new NotTaken("unread"));
                }
                var taken = sendings.findById(sending.number()).orElseThrow();
                var counts = taken.accepted() + " of " + taken.checked() + " rows";
                journal.record(me.journalName(), "read-recipients", taken.journalName(), counts);
                return taken;
            });
        } catch (Unwound e) {
            throw e.why;
        }
    }

    /** Carries the reason out of the transaction that it undoes. */
    private static final class Unwound extends RuntimeException {
        private final transient NotTaken why;

        Unwound(NotTaken why) {
            super(why);
            this.why = why;
        }
    }

    private final class Reading {
        private final SendingRow sending;
        private final About about;
        private final Map<Integer, Said.Person> people = new TreeMap<>();
        private final List<ProblemRow> wrong = new ArrayList<>();
        private int column;
        private int accepted;
        private int refused;
        private int kept;

        Reading(SendingRow sending, About about) {
            this.sending = sending;
            this.about = about;
        }

        void readAll(TableRows rows) throws IOException, NotTaken {
            var first = rows.next().orElseThrow(() -> new NotTaken("empty"));
            var columns = Columns.of(first, about.number(), about.language()).orElseThrow(() -> new NotTaken("column"));
            column = columns.number();
            var check = new CheckRow(columns, about.country(), about.otherwise(), about.texts(), languages);
            int row = 1;
            if (!columns.header()) {
                take(row, check, first);
            }
            for (var next = rows.next(); next.isPresent(); next = rows.next()) {
                if (++row > MOST_ROWS) {
                    throw new NotTaken("rows");
                }
                take(row, check, next.get());
            }
            keep();
            if (accepted + refused == 0) {
                throw new NotTaken("empty");
            }
            sendings.counted(sending.number(), accepted + refused, accepted, refused);
        }

        private void take(int row, CheckRow check, List<String> cells) {
            var said = check.check(cells);
            if (said.isEmpty()) {
                return;
            }
            if (said.get() instanceof Said.Wrong problem) {
                wrong(row, problem.column(), problem.problem());
            } else if (said.get() instanceof Said.Person person) {
                people.put(row, person);
            }
            if (people.size() + wrong.size() >= AT_ONCE) {
                keep();
            }
        }

        private void wrong(int row, int column, String problem) {
            refused++;
            if (kept < MOST_PROBLEMS) {
                kept++;
                wrong.add(new ProblemRow(sending.number(), row, Columns.name(column, row), problem));
            }
        }

        private void keep() {
            var rows = people.entrySet().stream()
                    .map(each -> numbers.keep(
                            sending,
                            each.getKey(),
                            each.getValue().e164(),
                            each.getValue().language().value()))
                    .toList();
            people.clear();
            var marks = rows.stream().map(RecipientRow::mark).toList();
            var elsewhere = marks.isEmpty() ? Set.<String>of() : new HashSet<>(recipients.confirmed(marks));
            rows.stream()
                    .filter(row -> elsewhere.contains(row.mark()))
                    .forEach(row -> wrong(row.rowNumber(), column, "elsewhere"));
            var mine =
                    rows.stream().filter(row -> !elsewhere.contains(row.mark())).toList();
            accepted += mine.size();
            recipients.saveAll(mine);
            problems.saveAll(wrong);
            wrong.clear();
        }
    }
}
