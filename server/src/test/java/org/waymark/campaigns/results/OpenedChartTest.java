package org.waymark.campaigns.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.campaigns.results.OpenedChart.Bar;
import org.waymark.campaigns.results.Result.Measure;
import org.waymark.content.DocumentId;

class OpenedChartTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

    @Test
    void draws_a_bar_a_day_also_where_nobody_came_and_adds_languages_up() {
        var chart = OpenedChart.of(List.of(opened(0, "en", 10), opened(0, "ar", 30), opened(2, "en", 20)));
        assertEquals(1, chart.days());
        assertEquals(
                List.of(40L, 0L, 20L), chart.bars().stream().map(Bar::count).toList());
        assertEquals(List.of(160, 0, 80), chart.bars().stream().map(Bar::height).toList());
        assertEquals(FIRST.plusDays(1), chart.bars().get(1).first());
    }

    @Test
    void a_single_day_is_a_bar() {
        var bar = OpenedChart.of(List.of(opened(0, "en", 10))).bars().get(0);
        assertTrue(bar.width() <= OpenedChart.WIDTH / 10, bar.toString());
    }

    @Test
    void a_count_that_is_too_small_to_be_told_cannot_be_read_off_its_bar() {
        var chart = OpenedChart.of(List.of(opened(0, "en", 4), opened(1, "en", 5), opened(2, "en", 0)));
        assertEquals(List.of(0, 160, 0), chart.bars().stream().map(Bar::height).toList());
    }

    @Test
    void draws_weeks_where_days_would_be_too_many_and_stays_within_its_width() {
        var results = new ArrayList<Result>();
        for (int day = 0; day < 400; day++) {
            results.add(opened(day, "en", 10));
        }
        var chart = OpenedChart.of(results);
        assertEquals(7, chart.days());
        assertEquals(58, chart.bars().size());
        assertEquals(4000, chart.bars().stream().mapToLong(Bar::count).sum());
        var last = chart.bars().get(57);
        assertTrue(last.x() + last.width() <= OpenedChart.WIDTH, last.toString());
    }

    @Test
    void draws_nothing_where_nothing_was_opened_or_only_codes_were_followed() {
        assertEquals(List.of(), OpenedChart.of(List.of()).bars());
        var poster = new Result(FIRST, DocumentId.parse("message:a"), "en", "poster", "Harbour", Measure.OPENED, 9);
        assertEquals(List.of(), OpenedChart.of(List.of(poster)).bars());
    }

    private static Result opened(int day, String language, long count) {
        return new Result(
                FIRST.plusDays(day), DocumentId.parse("message:a"), language, Result.PAGE, "", Measure.OPENED, count);
    }
}
