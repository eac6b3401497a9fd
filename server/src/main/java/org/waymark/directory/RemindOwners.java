package org.waymark.directory;

import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.HashSet;
import java.util.concurrent.ExecutorService;
import org.waymark.content.LanguageTag;
import org.waymark.staff.DeskAddress;
import org.waymark.staff.Letter;
import org.waymark.staff.MailNotSent;
import org.waymark.staff.SendMail;
import org.waymark.staff.StaffMember;

/**
 * Mails whoever looks after facts whose check is overdue how many there are: once a week, from Monday morning on, however
 * many nodes look. A mail that was not sent is tried again an hour later.
 */
@Singleton
public class RemindOwners {
    private static final Duration EVERY = Duration.ofHours(1);
    private static final Duration MORNING = Duration.ofHours(6);
    private static final LanguageTag ENGLISH = new LanguageTag("en");

    private final SendMail mail;
    private final Owners owners;
    private final CallList calls;
    private final ReminderRows reminders;
    private final DeskAddress address;
    private final ExecutorService blocking;
    private final Clock clock;
    private Instant next = Instant.EPOCH;

    RemindOwners(
            SendMail mail,
            Owners owners,
            CallList calls,
            ReminderRows reminders,
            DeskAddress address,
            @Named(TaskExecutors.BLOCKING) ExecutorService blocking,
            Clock clock) {
        this.mail = mail;
        this.owners = owners;
        this.calls = calls;
        this.reminders = reminders;
        this.address = address;
        this.blocking = blocking;
        this.clock = clock;
    }

    /** Returns at once, however often it is called: mail servers may be slow, and whoever calls has more to do. */
    public synchronized void whenDue() {
        var now = clock.instant();
        if (mail.isOn() && !now.isBefore(next)) {
            next = now.plus(EVERY);
            blocking.execute(this::remind);
        }
    }

    /** Looks now, and returns when all mails are out. */
    public void remind() {
        var week = week(clock.instant());
        new HashSet<>(owners.all().values())
                .stream().filter(StaffMember::active).forEach(owner -> remind(owner, week));
    }

    private void remind(StaffMember owner, String week) {
        var language = owner.languageOr(ENGLISH);
        var today = LocalDate.now(clock);
        long overdue = calls.of(owner, language).stream()
                .filter(call -> call.owner() != null && call.urgency(today) == Call.Urgency.OVERDUE)
                .count();
        if (overdue == 0 || reminders.claim(owner.id(), week) == 0) {
            return;
        }
        try {
            mail.send(new Letter(owner, language, "desk.mail.due", overdue, address.of("/desk/calls")));
            reminders.deleteBefore(owner.id(), week);
        } catch (MailNotSent e) {
            reminders.deleteByStaffAndWeek(owner.id(), week);
        }
    }

    /** Like {@code 2026-W48} (ISO 8601). */
    private static String week(Instant now) {
        var day = LocalDate.ofInstant(now.minus(MORNING), ZoneOffset.UTC);
        return "%d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
