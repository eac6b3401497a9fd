package org.waymark.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.content.Fields;
import org.waymark.rendering.Views.LinkView;

/**
 * Lists to tick that end with the right help. The style alone shows the result, so nothing is sent or kept; browsers
 * without style show every piece of advice and every result, with the words for when it holds.
 */
class ChecklistPages {
    private final Reading reading;
    private final Prose prose;
    private final Speech speech;

    ChecklistPages(Reading reading, Prose prose) {
        this.reading = reading;
        this.prose = prose;
        this.speech = reading.speech();
    }

    Page all() {
        var texts = reading.texts(reading.site().all("checklist"));
        var links = reading.links(reading.site().inOrder("checklist"));
        var view = new ListView(Notices.ofList(texts, speech), links);
        return Page.list(speech.say("checklists.title"), "checklists/checklists", view);
    }

    Page checklist(Route route) {
        var paper = new Paper(reading, prose, route.document());
        var warning = paper.facts().textOrEmpty("warning");
        var questions = questions(paper);
        var view = new ChecklistView(
                paper.heading(route),
                paper.lead(),
                warning,
                speech.say("checklist.how." + warning),
                questions,
                results(paper, warning, questions),
                paper.age());
        return paper.page("checklist/checklist", view, reading.link("checklists/", speech.say("checklists.title")));
    }

    private List<QuestionView> questions(Paper paper) {
        var questions = new ArrayList<QuestionView>();
        for (Fields question : paper.items("questions")) {
            var section = paper.section(questions.size());
            var help = Paper.documents(question, "help");
            questions.add(new QuestionView(
                    question.textOrEmpty("id"),
                    speech.numeral(questions.size() + 1),
                    paper.words(section.heading()),
                    question.flag("strong"),
                    paper.html(section.body()) + paper.cards(help),
                    paper.links(help)));
        }
        return questions;
    }

    private List<ResultView> results(Paper paper, String warning, List<QuestionView> questions) {
        var strong = questions.stream()
                .filter(QuestionView::strong)
                .map(QuestionView::number)
                .collect(Collectors.joining(speech.say("list.separator")));
        var items = paper.items("results");
        return IntStream.range(0, items.size())
                .mapToObj(i -> {
                    var item = items.get(i);
                    var section = paper.section(questions.size() + i);
                    var help = Paper.documents(item, "help");
                    return new ResultView(
                            reading.root(),
                            paper.words(section.heading()),
                            item.texts("when"),
                            conditions(item.texts("when"), warning, strong),
                            paper.html(section.body()) + paper.cards(help),
                            paper.links(help));
                })
                .toList();
    }

    private List<String> conditions(List<String> when, String warning, String strong) {
        return when.isEmpty()
                ? List.of(speech.say("checklist.otherwise"))
                : when.stream()
                        .map(condition -> speech.say("checklist." + warning + "." + condition, "numbers", strong))
                        .toList();
    }

    record ListView(List<Notices.Notice> notices, List<LinkView> links) {}

    /** @param questions none where the text does not fit the facts; all of it is then in the lead */
    record ChecklistView(
            Paper.Heading heading,
            String lead,
            String warning,
            String how,
            List<QuestionView> questions,
            List<ResultView> results,
            Paper.Age age) {}

    record QuestionView(String id, String number, Part words, boolean strong, String advice, List<LinkView> links) {}

    /** @param when none for the result that is shown when no other is */
    record ResultView(
            String root, Part title, List<String> when, List<String> conditions, String body, List<LinkView> links) {}
}
