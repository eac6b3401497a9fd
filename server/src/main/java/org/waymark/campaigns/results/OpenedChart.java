package org.waymark.campaigns.results;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * How often pages were opened over time, as bars: a day each, or a week each where there would be too many. Counts that are
 * too small to be told are drawn as if they were 0.
 *
 * @param days that each bar stands for
 */
record OpenedChart(int days, List<Bar> bars) {
    static final int WIDTH = 600;
    static final int HEIGHT = 160;
    private static final int MOST_BARS = 62;
    /** A single day is a bar, not a wall. */
    private static final int WIDEST = 60;

    private static final int WEEK = 7;

    OpenedChart {
        bars = List.copyOf(bars);
    }

    /**
     * A bar, in units of the drawing from its lower left.
     *
     * @param first its first day
     */
    record Bar(LocalDate first, long count, int x, int width, int height) {}

    /** Empty where nothing was opened. */
    static OpenedChart of(List<Result> results) {
        var byDay = new TreeMap<LocalDate, Long>();
        results.stream()
                .filter(each -> each.way().equals(Result.PAGE) && each.measure() == Result.Measure.OPENED)
                .forEach(each -> byDay.merge(each.day(), each.count(), Long::sum));
        if (byDay.isEmpty()) {
            return new OpenedChart(1, List.of());
        }
        var first = byDay.firstKey();
        int days = (int) ChronoUnit.DAYS.between(first, byDay.lastKey()) + 1;
        int each = days <= MOST_BARS ? 1 : WEEK;
        var counts = new long[(days + each - 1) / each];
        byDay.forEach((day, count) -> counts[(int) ChronoUnit.DAYS.between(first, day) / each] += count);
        return new OpenedChart(each, bars(first, each, counts));
    }

    private static List<Bar> bars(LocalDate first, int days, long[] counts) {
        long most = 1;
        for (long count : counts) {
            most = Math.max(most, count);
        }
        int step = Math.min(WIDEST, Math.max(2, WIDTH / counts.length));
        var bars = new ArrayList<Bar>();
        for (int i = 0; i < counts.length; i++) {
            long drawn = SmallCounts.isTold(counts[i]) ? counts[i] : 0;
            int height = (int) Math.round((double) drawn * HEIGHT / most);
            bars.add(new Bar(first.plusDays((long) i * days), counts[i], i * step, step - 1, height));
        }
        return bars;
    }
}
