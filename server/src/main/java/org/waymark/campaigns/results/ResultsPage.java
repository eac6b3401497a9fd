package org.waymark.campaigns.results;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.campaigns.Campaign;
import org.waymark.campaigns.results.CampaignResults.Line;
import org.waymark.campaigns.results.OpenedChart.Bar;
import org.waymark.campaigns.results.Result.Measure;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.documents.DocumentList;
import org.waymark.language.Direction;
import org.waymark.language.Formats;
import org.waymark.language.Languages;
import org.waymark.staff.DeskPages;

/** The totals of a campaign beside what it aimed at, the days as a drawing with a table of the same numbers. */
@Singleton
class ResultsPage {
    private static final List<Measure> COUNTED =
            Stream.of(Measure.values()).filter(each -> !each.isAnswer()).toList();

    private final DocumentList documents;
    private final Formats formats;
    private final Languages languages;
    private final AnswerViews answers;
    private final DeskPages pages;

    ResultsPage(DocumentList documents, Formats formats, Languages languages, AnswerViews answers, DeskPages pages) {
        this.documents = documents;
        this.formats = formats;
        this.languages = languages;
        this.answers = answers;
        this.pages = pages;
    }

    MutableHttpResponse<?> of(HttpRequest<?> request, Campaign campaign, List<Result> results) {
        var desk = pages.language(request);
        var chart = OpenedChart.of(results);
        boolean rightToLeft = languages.get(desk).direction() == Direction.RTL;
        var model = new HashMap<String, Object>();
        model.put("subject", campaign.plan().name());
        model.put("href", "/desk/campaigns/" + campaign.id());
        model.put("measure", campaign.plan().measure());
        model.put("few", SmallCounts.LEAST);
        model.put("lines", lines(desk, results));
        model.put("measures", COUNTED.stream().map(Measure::word).toList());
        model.putAll(answers.of(desk, results));
        model.put("weekly", chart.days() > 1);
        model.put("width", OpenedChart.WIDTH);
        model.put("height", OpenedChart.HEIGHT);
        model.put(
                "bars",
                chart.bars().stream().map(bar -> drawn(bar, rightToLeft)).toList());
        model.put("days", chart.bars().stream().map(bar -> day(desk, bar)).toList());
        return pages.page(request, "desk/campaigns/results", "desk.results.title", model);
    }

    private List<LineView> lines(LanguageTag desk, List<Result> results) {
        var titles = documents.titles(
                results.stream().map(Result::message).distinct().toList(), desk);
        var counted =
                results.stream().filter(each -> !each.measure().isAnswer()).toList();
        return CampaignResults.lines(counted).entrySet().stream()
                .map(each -> line(desk, titles, each.getKey(), each.getValue()))
                .toList();
    }

    private LineView line(LanguageTag desk, Map<DocumentId, String> titles, Line line, Map<Measure, Long> counts) {
        var name = line.language().isEmpty() ? "" : formats.languageName(desk, line.language());
        return new LineView(
                titles.getOrDefault(line.message(), line.message().toString()),
                line.way().equals(Result.PAGE) ? "desk.results.way.page" : "desk.choice.channels." + line.way(),
                line.place(),
                name,
                COUNTED.stream()
                        .map(measure -> new CountView(
                                "desk.results." + measure.word(),
                                counts.containsKey(measure) ? said(desk, counts.get(measure)) : ""))
                        .toList());
    }

    private String said(LanguageTag desk, long count) {
        return answers.said(desk, count);
    }

    private DayView day(LanguageTag desk, Bar bar) {
        return new DayView(formats.date(desk, bar.first()), said(desk, bar.count()));
    }

    /** Time runs as people read. */
    private static DrawnView drawn(Bar bar, boolean rightToLeft) {
        int x = rightToLeft ? OpenedChart.WIDTH - bar.x() - bar.width() : bar.x();
        return new DrawnView(x, OpenedChart.HEIGHT - bar.height(), bar.width(), bar.height());
    }

    /** A line of the table. */
    public record LineView(String message, String way, String place, String language, List<CountView> counts) {}

    /** A count under the key of its heading; empty where that is not counted. */
    public record CountView(String label, String count) {}

    /** A line of the table beside the drawing. */
    public record DayView(String day, String count) {}

    /** A bar, from the upper left. */
    public record DrawnView(int x, int y, int width, int height) {}
}
