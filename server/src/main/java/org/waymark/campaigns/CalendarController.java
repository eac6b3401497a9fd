package org.waymark.campaigns;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.campaigns.CalendarView.Day;
import org.waymark.campaigns.CalendarView.Entry;
import org.waymark.campaigns.CalendarView.Known;
import org.waymark.content.LanguageTag;
import org.waymark.documents.DocumentList;
import org.waymark.language.Formats;
import org.waymark.language.KnownDays;
import org.waymark.language.Weeks;
import org.waymark.staff.DeskPages;
import org.waymark.staff.Needs;
import org.waymark.staff.Permission;

/** Campaigns and known days by week and by month; weeks begin as the language of the desk has it. */
@Controller("/desk/campaigns/calendar")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class CalendarController {
    private static final String WEEK = "week";

    private final Campaigns campaigns;
    private final List<EveryWeek> everyWeek;
    private final KnownDays knownDays;
    private final DocumentList documents;
    private final Weeks weeks;
    private final Formats formats;
    private final Clock clock;
    private final DeskPages pages;

    CalendarController(
            Campaigns campaigns,
            List<EveryWeek> everyWeek,
            KnownDays knownDays,
            DocumentList documents,
            Weeks weeks,
            Formats formats,
            Clock clock,
            DeskPages pages) {
        this.campaigns = campaigns;
        this.everyWeek = List.copyOf(everyWeek);
        this.knownDays = knownDays;
        this.documents = documents;
        this.weeks = weeks;
        this.formats = formats;
        this.clock = clock;
        this.pages = pages;
    }

    @Get
    @Needs(Permission.RUN_CAMPAIGNS)
    HttpResponse<?> show(
            HttpRequest<?> request,
            @QueryValue(defaultValue = "month") String view,
            @QueryValue(defaultValue = "") String day) {
        var language = pages.language(request);
        var shown = day(day);
        boolean week = view.equals(WEEK);
        var month = YearMonth.from(shown);
        var first = weeks.week(language, week ? shown : month.atDay(1));
        var last = weeks.week(language, week ? shown : month.atEndOfMonth());
        var rows = Stream.iterate(
                        first,
                        each -> !each.get(0).isAfter(last.get(0)),
                        each -> weeks.week(language, each.get(0).plusWeeks(1)))
                .toList();
        var model = new HashMap<String, Object>();
        model.put("week", week);
        model.put(
                "shown",
                week
                        ? formats.date(language, first.get(0)) + " – " + formats.date(language, first.get(6))
                        : weeks.month(language, month));
        model.put("day", shown.toString());
        model.put("earlier", address(view, week ? shown.minusWeeks(1) : shown.minusMonths(1)));
        model.put("later", address(view, week ? shown.plusWeeks(1) : shown.plusMonths(1)));
        model.put(
                "weekdays",
                first.stream().map(each -> weeks.shortWeekday(language, each)).toList());
        var days = days(language);
        List<List<Day>> cells = rows.stream()
                .map(row -> row.stream()
                        .map(each -> view(
                                language, each, !week && !YearMonth.from(each).equals(month), days))
                        .toList())
                .toList();
        model.put("rows", cells);
        model.put("nothing", cells.stream().flatMap(List::stream).allMatch(Day::empty));
        model.put("known", known(language, rows));
        return pages.page(request, "desk/campaigns/calendar", "desk.plans.title", model);
    }

    private LocalDate day(String written) {
        try {
            return ReadPlan.day(written);
        } catch (DateTimeException e) {
            return LocalDate.now(clock);
        }
    }

    private static String address(String view, LocalDate day) {
        return "/desk/campaigns/calendar?view=" + (view.equals(WEEK) ? WEEK : "month") + "&day=" + day;
    }

    private CampaignDays days(LanguageTag language) {
        var all = campaigns.all();
        var titles = documents.titles(
                all.stream()
                        .flatMap(each -> each.plan().messages().stream())
                        .map(PlannedMessage::document)
                        .distinct()
                        .toList(),
                language);
        var weekly = everyWeek.stream().flatMap(each -> each.all().stream()).toList();
        return new CampaignDays(all, weekly, id -> titles.getOrDefault(id, id.toString()));
    }

    private Day view(LanguageTag language, LocalDate day, boolean outside, CampaignDays campaigns) {
        var entries = new ArrayList<Entry>();
        knownDays.on(day).forEach(each -> entries.add(new Entry("desk.plans.known", "", each.name(language), "")));
        entries.addAll(campaigns.on(day));
        return new Day(
                formats.numeral(language, day.getDayOfMonth()),
                weeks.weekdayAndDate(language, day),
                day.equals(LocalDate.now(clock)),
                outside,
                entries);
    }

    private List<Known> known(LanguageTag language, List<List<LocalDate>> rows) {
        return rows.stream()
                .flatMap(List::stream)
                .flatMap(day -> knownDays.on(day).stream()
                        .map(each -> new Known(weeks.dayAndMonth(language, day), each.name(language), each.source())))
                .toList();
    }
}
