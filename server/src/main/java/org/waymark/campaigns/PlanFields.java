package org.waymark.campaigns;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;

/** A plan as the store keeps it. */
final class PlanFields {
    private PlanFields() {}

    static Fields of(Plan plan) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("name", plan.name());
        values.put("objective", plan.objective());
        values.put("owner", Long.toString(plan.owner()));
        values.put("from", written(plan.from()));
        values.put("until", written(plan.until()));
        values.put("zone", plan.zone().getId());
        var languages = new TreeMap<String, String>();
        plan.audience().languages().forEach((tag, when) -> languages.put(tag.value(), when.word()));
        values.put("languages", languages);
        values.put(
                "corridors",
                plan.audience().corridors().stream()
                        .map(each -> each.fields().asMap())
                        .toList());
        values.put("stages", plan.audience().stages());
        values.put("groups", plan.audience().groups());
        values.put("counted", plan.measure().counted());
        values.put("aim", plan.measure().aim());
        values.put("baseline", plan.measure().baseline());
        values.put("end", plan.measure().end());
        values.put("ask-until", written(plan.asking().beforeUntil()));
        values.put("ask-from", written(plan.asking().afterFrom()));
        values.put("pre-test", plan.preTest());
        values.put("budget", plan.budget());
        values.put(
                "messages",
                plan.messages().stream().map(each -> each.fields().asMap()).toList());
        return Fields.of(values);
    }

    static Plan plan(Fields fields) {
        return new Plan(
                fields.textOrEmpty("name"),
                fields.textOrEmpty("objective"),
                Long.parseLong(fields.textOrEmpty("owner")),
                day(fields, "from"),
                day(fields, "until"),
                ZoneId.of(fields.textOrEmpty("zone")),
                new Audience(
                        languages(fields.object("languages").orElse(Fields.EMPTY)),
                        fields.objects("corridors").stream().map(Corridor::of).toList(),
                        fields.texts("stages"),
                        fields.texts("groups")),
                new Plan.Measure(
                        fields.textOrEmpty("counted"),
                        fields.textOrEmpty("aim"),
                        fields.textOrEmpty("baseline"),
                        fields.textOrEmpty("end")),
                new Plan.Asking(day(fields, "ask-until"), day(fields, "ask-from")),
                fields.textOrEmpty("pre-test"),
                fields.textOrEmpty("budget"),
                fields.objects("messages").stream().map(PlannedMessage::of).toList());
    }

    private static @Nullable String written(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable LocalDate day(Fields fields, String key) {
        return fields.text(key).map(LocalDate::parse).orElse(null);
    }

    private static Map<LanguageTag, WhenNotReady> languages(Fields fields) {
        var languages = new TreeMap<LanguageTag, WhenNotReady>();
        fields.asMap().keySet().forEach(tag -> WhenNotReady.of(fields.textOrEmpty(tag))
                .ifPresent(when -> languages.put(new LanguageTag(tag), when)));
        return languages;
    }
}
