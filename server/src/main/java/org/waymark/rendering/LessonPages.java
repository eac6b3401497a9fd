package org.waymark.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.waymark.content.Fields;
import org.waymark.content.Section;
import org.waymark.rendering.ChecklistPages.ListView;
import org.waymark.rendering.Views.LinkView;

/** Lessons to hold with a group, and to print: what the counsellor needs, then the parts to cut off and hand out. */
class LessonPages {
    private final Reading reading;
    private final Prose prose;
    private final Speech speech;

    LessonPages(Reading reading, Prose prose) {
        this.reading = reading;
        this.prose = prose;
        this.speech = reading.speech();
    }

    Page all() {
        var texts = reading.texts(reading.site().all("lesson"));
        var links = reading.links(reading.site().inOrder("lesson"));
        return Page.list(
                speech.say("lessons.title"), "lessons/lessons", new ListView(Notices.ofList(texts, speech), links));
    }

    Page lesson(Route route) {
        var paper = new Paper(reading, prose, route.document());
        var questions = questions(paper);
        var steps = steps(paper, questions.size());
        var people = paper.facts().object("people").orElse(Fields.EMPTY);
        var view = new LessonView(
                paper.heading(route),
                paper.field("goal"),
                minutes(paper.facts().objects("steps").stream()
                        .mapToInt(step -> step.number("minutes").orElse(0))
                        .sum()),
                speech.say(
                        "lesson.people.size",
                        Map.of(
                                "from",
                                people.number("from").orElse(1),
                                "to",
                                people.number("to").orElse(1))),
                paper.field("needs"),
                paper.links(Paper.documents(paper.facts(), "rests-on")),
                paper.lead(),
                questions,
                steps,
                paper.fits() ? handout(paper, questions.size() + steps.size()) : List.of(),
                paper.age());
        return paper.page("lesson/lesson", view, reading.link("lessons/", speech.say("lessons.title")));
    }

    private static List<QuestionView> questions(Paper paper) {
        var questions = new ArrayList<QuestionView>();
        for (Fields question : paper.items("questions")) {
            var section = paper.section(questions.size());
            questions.add(new QuestionView(
                    paper.words(section.heading()),
                    answers(paper, question, section),
                    paper.html(section.afterItems())));
        }
        return questions;
    }

    private static List<AnswerView> answers(Paper paper, Fields question, Section section) {
        var right = question.asMap().get("right") instanceof List<?> numbers ? numbers : List.of();
        var items = section.items();
        return IntStream.range(0, items.size())
                .mapToObj(i -> new AnswerView(paper.words(items.get(i)), right.contains(i + 1)))
                .toList();
    }

    private List<StepView> steps(Paper paper, int before) {
        var steps = new ArrayList<StepView>();
        for (Fields step : paper.items("steps")) {
            var section = paper.section(before + steps.size());
            steps.add(new StepView(
                    speech.numeral(steps.size() + 1),
                    paper.words(section.heading()),
                    minutes(step.number("minutes").orElse(0)),
                    paper.html(section.body())));
        }
        return steps;
    }

    private static List<HandoutView> handout(Paper paper, int index) {
        var section = paper.section(index);
        return List.of(new HandoutView(paper.words(section.heading()), paper.html(section.body())));
    }

    private String minutes(int minutes) {
        return speech.say("lesson.minutes", "minutes", minutes);
    }

    /** @param questions and everything after: none where the text does not fit the facts; all of it is then in the lead */
    record LessonView(
            Paper.Heading heading,
            Part goal,
            String minutes,
            String people,
            Part needs,
            List<LinkView> restsOn,
            String lead,
            List<QuestionView> questions,
            List<StepView> steps,
            List<HandoutView> handouts,
            Paper.Age age) {}

    record QuestionView(Part words, List<AnswerView> answers, String why) {}

    record AnswerView(Part words, boolean right) {}

    record StepView(String number, Part title, String minutes, String body) {}

    record HandoutView(Part title, String body) {}
}
