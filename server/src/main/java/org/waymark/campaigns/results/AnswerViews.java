package org.waymark.campaigns.results;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.campaigns.results.CampaignResults.Line;
import org.waymark.campaigns.results.Result.Measure;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.documents.DocumentList;
import org.waymark.language.Direction;
import org.waymark.language.Formats;
import org.waymark.language.Languages;
import org.waymark.language.Words;

/** Answers to questions as the page of results shows them: counts, and how they divided before and after, drawn and written. */
@Singleton
class AnswerViews {
    private static final int WIDTH = 600;
    private static final int NARROWEST_WITH_WORDS = 90;

    private final DocumentList documents;
    private final Formats formats;
    private final Languages languages;
    private final Words words;

    AnswerViews(DocumentList documents, Formats formats, Languages languages, Words words) {
        this.documents = documents;
        this.formats = formats;
        this.languages = languages;
        this.words = words;
    }

    /** What the template sees. */
    Map<String, Object> of(LanguageTag desk, List<Result> results) {
        var answers = results.stream().filter(each -> each.measure().isAnswer()).toList();
        var titles = documents.titles(
                answers.stream().map(Result::message).distinct().toList(), desk);
        var lines = new ArrayList<AnswerLine>();
        CampaignResults.lines(answers).forEach((line, counts) -> ReadInterview.PHASES.stream()
                .filter(phase -> Shares.of(counts, phase).all() > 0)
                .forEach(phase -> lines.add(line(desk, titles, line, phase, Shares.of(counts, phase)))));
        Map<DocumentId, Map<Measure, Long>> byMessage = answers.stream()
                .collect(Collectors.groupingBy(
                        Result::message,
                        Collectors.groupingBy(Result::measure, Collectors.summingLong(Result::count))));
        var charts = byMessage.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> chart(desk, title(titles, each.getKey()), each.getValue()))
                .toList();
        return Map.of("answers", lines, "charts", charts, "chartWidth", WIDTH);
    }

    /** A count as it may be told. */
    String said(LanguageTag desk, long count) {
        return SmallCounts.isTold(count)
                ? formats.number(desk, count)
                : words.say(desk, "desk.results.few", Map.of("count", SmallCounts.LEAST));
    }

    private static String title(Map<DocumentId, String> titles, DocumentId message) {
        return titles.getOrDefault(message, message.toString());
    }

    private AnswerLine line(LanguageTag desk, Map<DocumentId, String> titles, Line line, String phase, Shares shares) {
        return new AnswerLine(
                title(titles, line.message()),
                "desk.results.way." + line.way(),
                formats.languageName(desk, line.language()),
                "desk.results." + phase,
                said(desk, shares.yes()),
                said(desk, shares.no()),
                said(desk, shares.unsure()));
    }

    private Chart chart(LanguageTag desk, String title, Map<Measure, Long> counts) {
        var bars = ReadInterview.PHASES.stream()
                .map(phase -> bar(desk, phase, Shares.of(counts, phase)))
                .toList();
        return new Chart(title, bars);
    }

    private Bar bar(LanguageTag desk, String phase, Shares shares) {
        boolean rightToLeft = languages.get(desk).direction() == Direction.RTL;
        var label = words.say(
                desk,
                "desk.results." + phase + ".label",
                Map.of("count", shares.all(), "said", said(desk, shares.all())));
        var segments = new ArrayList<Segment>();
        int from = 0;
        for (var share : shares.told()) {
            int to = Math.min(WIDTH, from + (int) Math.round((double) share.count() * WIDTH / shares.all()));
            var percent = words.say(desk, "desk.results.percent", Map.of("share", shares.percent(share) / 100.0));
            var answer = words.say(desk, "desk.results.answer." + share.answer());
            int width = to - from - 2;
            segments.add(new Segment(
                    share.answer(),
                    answer,
                    percent,
                    rightToLeft ? WIDTH - to : from,
                    Math.max(1, width),
                    rightToLeft ? WIDTH - (from + to) / 2 : (from + to) / 2,
                    width >= NARROWEST_WITH_WORDS ? answer + " " + percent : ""));
            from = to;
        }
        return new Bar(phase, label, rightToLeft ? WIDTH : 0, said(desk, shares.all()), segments);
    }

    /** Counts of answers by message, way, language and phase; words are keys. */
    public record AnswerLine(
            String message, String way, String language, String phase, String yes, String no, String unsure) {}

    /** How the answers to the question of one message divided. */
    public record Chart(String title, List<Bar> bars) {}

    /**
     * All answers of a phase.
     *
     * @param x where its label begins
     * @param segments none where they are too few to be told
     */
    public record Bar(String phase, String label, int x, String all, List<Segment> segments) {
        public boolean first() {
            return phase.equals("before");
        }
    }

    /**
     * A share of a bar.
     *
     * @param kind {@code yes}, {@code no}, {@code unsure} or {@code other}
     * @param drawn what stands in it; empty where there is no room
     */
    public record Segment(String kind, String answer, String percent, int x, int width, int middle, String drawn) {}
}
