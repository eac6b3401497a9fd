package org.waymark.hsds;

import java.util.ArrayList;
import java.util.List;
import org.waymark.content.Fields;

/** What a help line is as a service: its numbers, hours, languages and where it is for. */
final class LineFacts {
    private final Entity line;
    private final Fields facts;
    private final Saying saying;

    LineFacts(Entity line, Fields facts, Saying saying) {
        this.line = line;
        this.facts = facts;
        this.saying = saying;
    }

    void add() {
        line.with("phones", phones());
        channels("email").stream().findFirst().ifPresent(email -> line.with("email", email));
        line.with("schedules", Schedules.of(line, facts));
        line.with(
                "languages",
                facts.texts("languages").stream().map(this::language).toList());
        line.with(
                "service_areas",
                facts.texts("works-in").stream().map(this::area).toList());
        line.with("fees_description", saying.say("cost." + facts.text("cost").orElse("not-stated")));
        if (facts.flag("more-languages")) {
            line.with("interpretation_services", saying.say("languages.interpreter"));
        }
        if (facts.flag("for-professionals")) {
            line.with("eligibility_description", saying.say("line.professionals"));
        }
    }

    private List<Entity> phones() {
        var phones = new ArrayList<Entity>();
        var number = facts.textOrEmpty("number");
        phones.add(phone(number, facts.textOrEmpty("number-type")).with("description", where(number)));
        facts.text("dial-from-abroad")
                .filter(abroad -> !abroad.equals(number))
                .ifPresent(abroad -> phones.add(phone(abroad, "e164").with("description", saying.say("call.abroad"))));
        for (var type : List.of("phone", "sms", "tty", "whatsapp")) {
            channels(type)
                    .forEach(
                            value -> phones.add(phone(value, type).with("description", saying.say("channel." + type))));
        }
        return phones;
    }

    /** The types are those of RFC 6350, section 6.4.1. */
    private Entity phone(String number, String type) {
        return new Entity("phone", line.id(), type, number)
                .with("service_id", line.id())
                .with("number", number)
                .with(
                        "type",
                        switch (type) {
                            case "sms", "whatsapp" -> "text";
                            case "tty" -> "textphone";
                            default -> "voice";
                        });
    }

    /** A number without a country code works in some countries only, whether or not the facts name them. */
    private String where(String number) {
        var type = facts.textOrEmpty("number-type");
        var said = type.equals("sms") || type.equals("whatsapp") ? saying.say("call." + type) + ". " : "";
        var worksIn = facts.texts("works-in");
        if (!worksIn.isEmpty()) {
            return said + saying.worksOnlyIn(worksIn);
        }
        if (number.startsWith("+")) {
            return said;
        }
        var country = facts.textOrEmpty("country");
        return country.length() == 2 && !country.equals("EU")
                ? said + saying.worksOnlyIn(List.of(country))
                : said + saying.say("works.unstated");
    }

    private List<String> channels(String type) {
        return facts.objects("other-channels").stream()
                .filter(channel -> channel.textOrEmpty("type").equals(type))
                .map(channel -> channel.textOrEmpty("value"))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private Entity language(String tag) {
        return new Entity("language", line.id(), tag)
                .with("service_id", line.id())
                .with("name", saying.languageName(tag))
                .with("code", tag);
    }

    private Entity area(String country) {
        return new Entity("service_area", line.id(), country)
                .with("service_id", line.id())
                .with("name", saying.country(country))
                .with("extent", country)
                .with("extent_type", "text");
    }
}
