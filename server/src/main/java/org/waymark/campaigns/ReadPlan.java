package org.waymark.campaigns;

import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.documents.Documents;
import org.waymark.language.Languages;
import org.waymark.staff.Permission;
import org.waymark.staff.Staff;

/** Makes a plan of what stands in its form, and says of each field what is wrong with it. */
@Singleton
class ReadPlan {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST = 4000;

    private final CountryNames countries;
    private final Languages languages;
    private final Documents documents;
    private final Staff staff;

    ReadPlan(CountryNames countries, Languages languages, Documents documents, Staff staff) {
        this.countries = countries;
        this.languages = languages;
        this.documents = documents;
        this.staff = staff;
    }

    /**
     * What came of a form.
     *
     * @param plan empty where something is wrong
     * @param problems the key of the sentence by the name of the field
     */
    record Outcome(Optional<Plan> plan, Map<String, String> problems) {}

    /** @param desk the language that countries were typed in */
    Outcome read(PlanForm form, LanguageTag desk) {
        var reading = new Reading(form, desk);
        var plan = reading.plan();
        return new Outcome(reading.problems.isEmpty() ? Optional.of(plan) : Optional.empty(), reading.problems);
    }

    static LocalDate day(String written) {
        return LocalDate.parse(ofOurTime(written));
    }

    private static LocalDateTime time(String written) {
        return LocalDateTime.parse(ofOurTime(written));
    }

    /** Java knows years that no calendar shows. */
    private static String ofOurTime(String written) {
        if (!written.matches("[0-9]{4}-.*")) {
            throw new DateTimeException(written);
        }
        return written;
    }

    private final class Reading {
        private final PlanForm form;
        private final LanguageTag desk;
        private final Map<String, String> problems = new LinkedHashMap<>();
        private ZoneId zone = ZoneId.of("UTC");

        Reading(PlanForm form, LanguageTag desk) {
            this.form = form;
            this.desk = desk;
        }

        Plan plan() {
            var name = form.line("name");
            if (name.isEmpty() || name.length() > LONGEST_NAME) {
                problems.put("name", "desk.campaign.wrong.name");
            }
            PlanForm.LONG.stream()
                    .filter(field -> form.text(field).length() > LONGEST)
                    .forEach(field -> problems.put(field, "desk.campaign.wrong.long"));
            var from = read("from", ReadPlan::day, "desk.campaign.wrong.day");
            var until = read("until", ReadPlan::day, "desk.campaign.wrong.day");
            if (from != null && until != null && until.isBefore(from)) {
                problems.put("until", "desk.campaign.wrong.until");
            }
            var chosen = read("zone", ZoneId::of, "desk.campaign.wrong.zone");
            zone = chosen == null ? zone : chosen;
            return new Plan(
                    name,
                    form.text("objective"),
                    owner(),
                    from,
                    until,
                    zone,
                    new Audience(
                            audienceLanguages(),
                            corridors(),
                            form.ticked("stage-", PlanForm.STAGES),
                            form.ticked("group-", PlanForm.GROUPS)),
                    new Plan.Measure(form.text("counted"), form.text("aim"), form.text("baseline"), form.text("end")),
                    asking(from, until),
                    form.text("pretest"),
                    form.text("budget"),
                    messages());
        }

        /** Where the period or the days themselves are wrong already, that is said first. */
        private Plan.Asking asking(@Nullable LocalDate from, @Nullable LocalDate until) {
            var before = read(PlanForm.ASK_UNTIL, ReadPlan::day, "desk.campaign.wrong.day");
            var after = read(PlanForm.ASK_FROM, ReadPlan::day, "desk.campaign.wrong.day");
            if (before != null) {
                within(PlanForm.ASK_UNTIL, before, from, until);
            }
            if (after != null) {
                within(PlanForm.ASK_FROM, after, from, until);
            }
            if (before != null && after != null && !after.isAfter(before)) {
                problems.putIfAbsent(PlanForm.ASK_FROM, "desk.campaign.wrong.ask-from");
            }
            return new Plan.Asking(before, after);
        }

        private void within(String field, LocalDate day, @Nullable LocalDate from, @Nullable LocalDate until) {
            if (from == null || until == null) {
                problems.put(field, "desk.campaign.wrong.ask-period");
            } else if (day.isBefore(from) || day.isAfter(until)) {
                problems.put(field, "desk.campaign.wrong.ask-outside");
            }
        }

        private long owner() {
            var found = staff.all().stream()
                    .filter(each -> each.may(Permission.RUN_CAMPAIGNS))
                    .filter(each -> form.line("owner").equals(String.valueOf(each.id())))
                    .findFirst();
            if (found.isEmpty()) {
                problems.put("owner", "desk.campaign.wrong.owner");
            }
            return found.map(each -> each.id()).orElse(0L);
        }

        private Map<LanguageTag, WhenNotReady> audienceLanguages() {
            var chosen = new TreeMap<LanguageTag, WhenNotReady>();
            languages.all().forEach(language -> WhenNotReady.of(form.line(PlanForm.language(language.tag())))
                    .ifPresent(when -> chosen.put(language.tag(), when)));
            return chosen;
        }

        private List<Corridor> corridors() {
            return IntStream.range(0, form.corridors())
                    .mapToObj(i -> new Corridor(country(PlanForm.from(i)), country(PlanForm.to(i))))
                    .filter(way -> !way.from().isEmpty() || !way.to().isEmpty())
                    .distinct()
                    .toList();
        }

        private String country(String field) {
            var typed = form.line(field);
            var code = countries.code(desk, typed);
            if (!typed.isEmpty() && code.isEmpty()) {
                problems.put(field, "desk.campaign.wrong.country");
            }
            return code.orElse("");
        }

        private List<PlannedMessage> messages() {
            var messages = new ArrayList<PlannedMessage>();
            for (int i = 0; i < form.messages(); i++) {
                var document = form.line(PlanForm.document(i));
                if (!document.isEmpty()) {
                    message(i, document).ifPresent(messages::add);
                }
            }
            return messages;
        }

        private Optional<PlannedMessage> message(int place, String written) {
            var at = read(PlanForm.at(place), ReadPlan::time, "desk.campaign.wrong.time");
            if (at != null && zone.getRules().getValidOffsets(at).isEmpty()) {
                problems.put(PlanForm.at(place), "desk.campaign.wrong.skipped");
            }
            var document = Optional.of(written)
                    .filter(DocumentId::isWellFormed)
                    .map(DocumentId::parse)
                    .filter(id -> id.kind().equals(PlannedMessage.KIND))
                    .filter(id -> documents.find(id).isPresent());
            if (document.isEmpty()) {
                problems.put(PlanForm.document(place), "desk.campaign.wrong.message");
            }
            return document.map(id -> new PlannedMessage(id, form.channels(place), at));
        }

        /** Null for nothing, and for what is wrong. */
        private <T> @Nullable T read(String field, Function<String, T> parse, String problem) {
            var typed = form.line(field);
            try {
                return typed.isEmpty() ? null : parse.apply(typed);
            } catch (DateTimeException e) {
                problems.put(field, problem);
                return null;
            }
        }
    }
}
