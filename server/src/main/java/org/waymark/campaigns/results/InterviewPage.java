package org.waymark.campaigns.results;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.campaigns.Campaign;
import org.waymark.campaigns.PlannedMessage;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.documents.DocumentList;
import org.waymark.language.Formats;
import org.waymark.language.Words;
import org.waymark.staff.DeskPages;

/** The form for totals of interviews, and those that were typed already. */
@Singleton
class InterviewPage {
    private static final List<String> FIELDS = List.of("message", "language", "day", "phase", "yes", "no", "unsure");

    private final Interviews interviews;
    private final DocumentList documents;
    private final Formats formats;
    private final Words words;
    private final DeskPages pages;

    InterviewPage(Interviews interviews, DocumentList documents, Formats formats, Words words, DeskPages pages) {
        this.interviews = interviews;
        this.documents = documents;
        this.formats = formats;
        this.words = words;
        this.pages = pages;
    }

    /**
     * The page.
     *
     * @param typed what stands in the form
     * @param problems the key of the sentence by the name of the field
     */
    MutableHttpResponse<?> of(
            HttpRequest<?> request, Campaign campaign, Map<String, String> typed, Map<String, String> problems) {
        var desk = pages.language(request);
        var plan = campaign.plan();
        var ids = plan.messages().stream()
                .map(PlannedMessage::document)
                .distinct()
                .toList();
        var titles = documents.titles(ids, desk);
        var href = "/desk/campaigns/" + campaign.id() + "/results";
        var model = new HashMap<String, Object>();
        model.put("subject", plan.name());
        model.put("href", href);
        model.put("v", FIELDS.stream().collect(Collectors.toMap(name -> name, name -> typed.getOrDefault(name, ""))));
        model.put("p", problems);
        model.put(
                "messages",
                choices(
                        ids.stream().map(DocumentId::toString),
                        typed.getOrDefault("message", ""),
                        id -> titles.getOrDefault(DocumentId.parse(id), id)));
        model.put(
                "languages",
                choices(
                        plan.audience().languages().keySet().stream().map(LanguageTag::value),
                        typed.getOrDefault("language", ""),
                        tag -> formats.languageName(desk, tag)));
        model.put(
                "phases",
                choices(
                        ReadInterview.PHASES.stream(),
                        typed.getOrDefault("phase", ""),
                        phase -> words.say(desk, "desk.results." + phase)));
        model.put(
                "typed",
                interviews.of(campaign.id()).stream()
                        .map(each -> view(desk, href, titles, each))
                        .toList());
        return pages.page(request, "desk/campaigns/interviews", "desk.interviews.title", model);
    }

    private static List<Choice> choices(Stream<String> values, String chosen, Function<String, String> name) {
        return values.map(value -> new Choice(value, name.apply(value), value.equals(chosen)))
                .toList();
    }

    private InterviewView view(LanguageTag desk, String href, Map<DocumentId, String> titles, Interview interview) {
        return new InterviewView(
                titles.getOrDefault(interview.message(), interview.message().toString()),
                formats.date(desk, interview.day()),
                formats.languageName(desk, interview.language()),
                "desk.results." + interview.phase(),
                formats.number(desk, interview.yes()),
                formats.number(desk, interview.no()),
                formats.number(desk, interview.unsure()),
                href + "/interviews?" + query(interview));
    }

    private static String query(Interview of) {
        var values = List.of(of.message(), of.language(), of.day(), of.phase(), of.yes(), of.no(), of.unsure());
        return Stream.iterate(0, i -> i + 1)
                .limit(FIELDS.size())
                .map(i -> FIELDS.get(i) + "=" + URLEncoder.encode(values.get(i).toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** One of a list to choose from. */
    public record Choice(String value, String name, boolean chosen) {}

    /** What was typed of one day, and where to correct it. */
    public record InterviewView(
            String message,
            String day,
            String language,
            String phase,
            String yes,
            String no,
            String unsure,
            String correct) {}
}
