package org.waymark.campaigns;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.campaigns.PlanView.Choice;
import org.waymark.content.LanguageTag;
import org.waymark.documents.DocumentList;
import org.waymark.language.Formats;
import org.waymark.language.Languages;
import org.waymark.language.Words;
import org.waymark.staff.DeskPages;
import org.waymark.staff.Permission;
import org.waymark.staff.Staff;
import org.waymark.staff.StaffMember;

/** The form of a plan, with whatever stands in it. */
@Singleton
class PlanPage {
    private final CountryNames countries;
    private final Languages languages;
    private final DocumentList documents;
    private final Staff staff;
    private final Formats formats;
    private final Words words;
    private final DeskPages pages;

    PlanPage(
            CountryNames countries,
            Languages languages,
            DocumentList documents,
            Staff staff,
            Formats formats,
            Words words,
            DeskPages pages) {
        this.countries = countries;
        this.languages = languages;
        this.documents = documents;
        this.staff = staff;
        this.formats = formats;
        this.words = words;
        this.pages = pages;
    }

    /**
     * The form.
     *
     * @param action where it is sent
     * @param problems the key of the sentence by the name of the field
     * @param besides what else the template sees, such as {@code notice}
     */
    MutableHttpResponse<?> of(
            HttpRequest<?> request,
            StaffMember me,
            String action,
            PlanForm form,
            Map<String, String> problems,
            Map<String, ?> besides) {
        var language = pages.language(request);
        var model = new HashMap<String, Object>(besides);
        model.put("action", action);
        model.put("v", values(form));
        model.put("p", problems);
        model.put("wrong", !problems.isEmpty());
        model.put("basedOn", form.basedOn());
        model.put("owners", owners(me, form));
        model.put("zones", zones(form.line("zone")));
        model.put("languages", languages(language, form));
        model.put("stages", ticks(language, "stage", PlanForm.STAGES, form));
        model.put("groups", ticks(language, "group", PlanForm.GROUPS, form));
        model.put("countries", countries.all(language));
        model.put("corridors", corridors(form, problems));
        var messages = messages(me, language);
        model.put("anyMessage", !messages.isEmpty());
        model.put("messages", messages(language, form, messages, problems));
        var title = form.basedOn() == 0 ? "desk.campaign.new" : "desk.campaign.plan";
        return pages.page(request, "desk/campaigns/plan", title, model);
    }

    private static Map<String, String> values(PlanForm form) {
        var values = new HashMap<String, String>();
        PlanForm.LONG.forEach(name -> values.put(name, form.text(name)));
        Stream.of("name", "from", "until", PlanForm.ASK_UNTIL, PlanForm.ASK_FROM)
                .forEach(name -> values.put(name, form.line(name)));
        return values;
    }

    private List<Choice> owners(StaffMember me, PlanForm form) {
        var chosen = form.has("owner") ? form.line("owner") : String.valueOf(me.id());
        return staff.all().stream()
                .filter(each -> each.may(Permission.RUN_CAMPAIGNS))
                .map(each -> String.valueOf(each.id()).equals(chosen)
                        ? new Choice(chosen, each.name(), true)
                        : new Choice(String.valueOf(each.id()), each.name(), false))
                .toList();
    }

    /** Those named after a place, and UTC. */
    private static List<Choice> zones(String typed) {
        var chosen = typed.isEmpty() ? "UTC" : typed;
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.equals("UTC") || id.equals(chosen) || id.matches("(?!Etc/|SystemV/|US/)[A-Z].*/.*"))
                .sorted()
                .map(id -> new Choice(id, id.replace('_', ' '), id.equals(chosen)))
                .toList();
    }

    /** Those that readers are offered, and what the form names besides. */
    private List<PlanView.LanguageChoice> languages(LanguageTag language, PlanForm form) {
        Set<LanguageTag> shown = new TreeSet<>();
        languages.offered().forEach(each -> shown.add(each.tag()));
        languages.all().stream()
                .map(each -> each.tag())
                .filter(tag -> form.has(PlanForm.language(tag)))
                .forEach(shown::add);
        return shown.stream()
                .map(tag -> new PlanView.LanguageChoice(
                        PlanForm.language(tag),
                        formats.languageName(language, tag.value()),
                        whens(language, form, tag)))
                .sorted((one, other) -> formats.order(language).compare(one.name(), other.name()))
                .toList();
    }

    private List<Choice> whens(LanguageTag language, PlanForm form, LanguageTag tag) {
        return Stream.of(WhenNotReady.values())
                .map(when -> new Choice(
                        when.word(),
                        words.say(language, "desk.campaign.when." + when.word()),
                        form.line(PlanForm.language(tag)).equals(when.word())))
                .toList();
    }

    private List<Choice> ticks(LanguageTag language, String kind, List<String> all, PlanForm form) {
        return all.stream()
                .map(each -> new Choice(
                        kind + "-" + each,
                        formats.atStart(language, words.say(language, kind + "." + each)),
                        form.has(kind + "-" + each)))
                .toList();
    }

    private static List<PlanView.Way> corridors(PlanForm form, Map<String, String> problems) {
        return IntStream.range(0, form.corridorLines())
                .mapToObj(i -> new PlanView.Way(
                        PlanForm.from(i),
                        form.line(PlanForm.from(i)),
                        problems.get(PlanForm.from(i)),
                        PlanForm.to(i),
                        form.line(PlanForm.to(i)),
                        problems.get(PlanForm.to(i))))
                .toList();
    }

    private List<Choice> messages(StaffMember me, LanguageTag language) {
        return documents.visibleTo(me, language).stream()
                .filter(each -> each.document().id().kind().equals(PlannedMessage.KIND))
                .map(each ->
                        new Choice(each.document().id().toString(), each.title().text(), false))
                .toList();
    }

    private List<PlanView.MessageLine> messages(
            LanguageTag language, PlanForm form, List<Choice> all, Map<String, String> problems) {
        var lines = new ArrayList<PlanView.MessageLine>();
        for (int i = 0; i < form.messageLines(); i++) {
            int place = i;
            var chosen = form.line(PlanForm.document(i));
            lines.add(new PlanView.MessageLine(
                    formats.number(language, lines.size() + 1L),
                    PlanForm.document(i),
                    all.stream()
                            .map(each -> new Choice(
                                    each.value(), each.name(), each.value().equals(chosen)))
                            .toList(),
                    problems.get(PlanForm.document(i)),
                    PlanForm.at(i),
                    form.line(PlanForm.at(i)),
                    problems.get(PlanForm.at(i)),
                    Stream.of(Channel.values())
                            .map(channel -> new Choice(
                                    PlanForm.channel(place, channel),
                                    words.say(language, "desk.choice.channels." + channel.word()),
                                    form.has(PlanForm.channel(place, channel))))
                            .toList()));
        }
        return lines;
    }
}
