package org.waymark.campaigns;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.LanguageTag;

/**
 * What stands in the form of a plan, right or wrong.
 *
 * @param sent by the names of the fields
 */
record PlanForm(Map<String, String> sent) {
    static final String BASED_ON = "based-on";
    static final String ASK_UNTIL = "askuntil";
    static final String ASK_FROM = "askfrom";
    static final List<String> LONG = List.of("objective", "counted", "aim", "pretest", "baseline", "end", "budget");
    static final List<String> STAGES =
            List.of("before-departure", "in-transit", "on-arrival", "living-abroad", "return");
    static final List<String> GROUPS =
            List.of("women", "children", "workers", "victims-of-trafficking", "people-in-distress", "families");

    PlanForm {
        sent = Map.copyOf(sent);
    }

    /** As the form shows a plan that was saved. */
    static PlanForm of(Campaign campaign, LanguageTag language, CountryNames countries) {
        var plan = campaign.plan();
        var all = new HashMap<String, String>();
        all.put(BASED_ON, String.valueOf(campaign.number()));
        all.put("name", plan.name());
        all.put("objective", plan.objective());
        all.put("owner", String.valueOf(plan.owner()));
        all.put("from", written(plan.from()));
        all.put("until", written(plan.until()));
        all.put(ASK_UNTIL, written(plan.asking().beforeUntil()));
        all.put(ASK_FROM, written(plan.asking().afterFrom()));
        all.put("zone", plan.zone().getId());
        plan.audience().languages().forEach((tag, when) -> all.put(language(tag), when.word()));
        plan.audience().stages().forEach(stage -> all.put("stage-" + stage, "on"));
        plan.audience().groups().forEach(group -> all.put("group-" + group, "on"));
        var ways = plan.audience().corridors();
        IntStream.range(0, ways.size()).forEach(i -> {
            all.put(from(i), countries.name(language, ways.get(i).from()));
            all.put(to(i), countries.name(language, ways.get(i).to()));
        });
        all.put("counted", plan.measure().counted());
        all.put("aim", plan.measure().aim());
        all.put("baseline", plan.measure().baseline());
        all.put("end", plan.measure().end());
        all.put("pretest", plan.preTest());
        all.put("budget", plan.budget());
        var messages = plan.messages();
        IntStream.range(0, messages.size()).forEach(i -> put(all, i, messages.get(i)));
        return new PlanForm(all);
    }

    private static String written(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static void put(Map<String, String> all, int place, PlannedMessage message) {
        all.put(document(place), message.document().toString());
        all.put(at(place), message.at() == null ? "" : message.at().toString());
        message.channels().forEach(channel -> all.put(channel(place, channel), "on"));
    }

    /** One line without blanks around it; empty when it was not sent. */
    String line(String name) {
        return sent.getOrDefault(name, "").replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    /** With the line ends of a text, whatever the browser made of them. */
    String text(String name) {
        return sent.getOrDefault(name, "")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
    }

    boolean has(String name) {
        return sent.containsKey(name);
    }

    int basedOn() {
        var line = line(BASED_ON);
        return line.matches("[0-9]{1,9}") ? Integer.parseInt(line) : 0;
    }

    /** The same, written over that plan. */
    PlanForm basedOn(int number) {
        var all = new HashMap<>(sent);
        all.put(BASED_ON, String.valueOf(number));
        return new PlanForm(all);
    }

    /** How many lines for messages there are, filled or not. */
    int messages() {
        return count(PlanForm::document);
    }

    /** How many lines for ways there are, filled or not. */
    int corridors() {
        return count(PlanForm::from);
    }

    /** How many lines a form shows: one more to fill, unless the last is still empty. */
    int messageLines() {
        int sent = messages();
        return sent > 0 && line(document(sent - 1)).isEmpty() ? sent : sent + 1;
    }

    /** The same of ways. */
    int corridorLines() {
        int sent = corridors();
        return sent > 0 && (line(from(sent - 1)) + line(to(sent - 1))).isEmpty() ? sent : sent + 1;
    }

    private int count(IntFunction<String> name) {
        return (int) IntStream.range(0, 100).takeWhile(i -> has(name.apply(i))).count();
    }

    List<Channel> channels(int place) {
        return Stream.of(Channel.values())
                .filter(channel -> has(channel(place, channel)))
                .toList();
    }

    List<String> ticked(String prefix, List<String> all) {
        return all.stream().filter(each -> has(prefix + each)).toList();
    }

    static String language(LanguageTag tag) {
        return "language-" + tag;
    }

    static String from(int place) {
        return "corridor-" + place + "-from";
    }

    static String to(int place) {
        return "corridor-" + place + "-to";
    }

    static String document(int place) {
        return "message-" + place + "-document";
    }

    static String at(int place) {
        return "message-" + place + "-at";
    }

    static String channel(int place, Channel channel) {
        return "message-" + place + "-" + channel.word();
    }

    /** Without what was typed: records end up in logs. */
    @Override
    public String toString() {
        return "PlanForm" + sent.keySet();
    }
}
