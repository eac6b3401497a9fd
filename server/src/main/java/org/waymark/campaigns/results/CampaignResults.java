package org.waymark.campaigns.results;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.campaigns.Campaign;
import org.waymark.campaigns.results.Result.Measure;
import org.waymark.content.DocumentId;

/** All totals of a campaign. */
@Singleton
class CampaignResults {
    private final List<ResultSource> sources;

    CampaignResults(List<ResultSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** By day, message, language, way and place. */
    List<Result> of(Campaign campaign) {
        return sources.stream()
                .flatMap(each -> each.of(campaign).stream())
                .sorted(Comparator.comparing(Result::day)
                        .thenComparing(Result::message)
                        .thenComparing(Result::language)
                        .thenComparing(Result::way)
                        .thenComparing(Result::place)
                        .thenComparing(Result::measure))
                .toList();
    }

    /** One line of the table: all days together. */
    record Line(DocumentId message, String language, String way, String place) implements Comparable<Line> {
        private static final Comparator<Line> ORDER = Comparator.comparing(Line::message)
                .thenComparing(Line::way)
                .thenComparing(Line::place)
                .thenComparing(Line::language);

        @Override
        public int compareTo(Line other) {
            return ORDER.compare(this, other);
        }
    }

    static Map<Line, Map<Measure, Long>> lines(List<Result> results) {
        return results.stream()
                .collect(Collectors.groupingBy(
                        each -> new Line(each.message(), each.language(), each.way(), each.place()),
                        TreeMap::new,
                        Collectors.groupingBy(Result::measure, Collectors.summingLong(Result::count))));
    }
}
