package org.waymark.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Fields;
import org.waymark.publishing.PublishedDocument;
import org.waymark.publishing.PublishedText;
import org.waymark.rendering.Card.Dial;
import org.waymark.rendering.Card.Fact;
import org.waymark.rendering.Card.Value;

/** Shows a help line. Beside every number that works only in some countries it says so: elsewhere it may reach a stranger. */
class HotlineCards {
    private static final int FEW = 4;
    private static final Set<String> WITH_COUNTRY_CODE = Set.of("e164", "whatsapp");

    private final Texts texts;
    private final Speech speech;

    HotlineCards(Texts texts, Speech speech) {
        this.texts = texts;
        this.speech = speech;
    }

    /** @param here the country whose page it stands on; empty on other pages */
    Card inList(PublishedDocument line, PublishedText text, String here) {
        var facts = line.facts();
        return card(
                line,
                text,
                "/" + speech.language().tag() + "/hotlines/" + line.id().name() + "/",
                where(facts, here),
                shortFacts(facts));
    }

    Card onOwnPage(PublishedDocument line, PublishedText text) {
        var facts = line.facts();
        var all = new ArrayList<Fact>();
        var topics = facts.texts("topics");
        if (!topics.isEmpty()) {
            all.add(Fact.of(speech.say("fact.topics"), speech.joined("topic.", topics)));
        }
        all.addAll(shortFacts(facts));
        var worksIn = facts.texts("works-in");
        var where =
                worksIn.isEmpty() ? where(facts, "") : speech.say("works.only", "countries", speech.countries(worksIn));
        return card(line, text, null, where, all);
    }

    private Card card(
            PublishedDocument line,
            PublishedText text,
            @Nullable String href,
            @Nullable String where,
            List<Fact> facts) {
        var reader = speech.language();
        var summary = text.fields().has("summary") ? texts.part(text, "summary", reader) : null;
        return new Card(
                texts.part(text, "title", reader),
                summary,
                href,
                dials(line.facts()),
                where,
                facts,
                cautions(line.facts()),
                new Checks(speech).of(line.facts(), "verify."));
    }

    private List<Dial> dials(Fields facts) {
        var dials = new ArrayList<Dial>();
        var number = facts.textOrEmpty("number");
        var inside = facts.textOrEmpty("dial-inside");
        switch (facts.textOrEmpty("number-type")) {
            case "sms" -> dials.add(new Dial(speech.say("call.sms"), number, PhoneLinks.sms(number), true, false));
            case "whatsapp" ->
                dials.add(new Dial(speech.say("call.whatsapp"), number, PhoneLinks.whatsapp(number), true, true));
            case "e164" -> addFullNumber(dials, facts, number, inside);
            default -> {
                var shown = inside.isEmpty() ? number : inside;
                dials.add(new Dial(speech.say("call.label"), shown, PhoneLinks.call(number), true, false));
            }
        }
        facts.text("dial-from-abroad")
                .filter(abroad -> !abroad.equals(number))
                .ifPresent(abroad ->
                        dials.add(new Dial(speech.say("call.abroad"), abroad, PhoneLinks.call(abroad), false, false)));
        return dials;
    }

    /** People inside know a free number as they dial it there; people elsewhere need it with its country code. */
    private void addFullNumber(List<Dial> dials, Fields facts, String number, String inside) {
        var call = speech.say("call.label");
        var href = PhoneLinks.call(number);
        if (inside.isEmpty()) {
            dials.add(new Dial(call, number, href, true, false));
        } else if (facts.texts("works-in").isEmpty()) {
            var country = speech.country(facts.textOrEmpty("country"));
            dials.add(new Dial(call, number, href, true, false));
            dials.add(new Dial(speech.say("call.inside", "country", country), inside, href, false, false));
        } else {
            dials.add(new Dial(call, inside, href, true, false));
            dials.add(new Dial(speech.say("call.full"), number, href, false, false));
        }
    }

    private @Nullable String where(Fields facts, String here) {
        var worksIn = facts.texts("works-in");
        if (worksIn.isEmpty()) {
            return WITH_COUNTRY_CODE.contains(facts.textOrEmpty("number-type")) ? null : limitedAnyway(facts);
        }
        if (worksIn.size() <= FEW) {
            return speech.say("works.only", "countries", speech.countries(worksIn));
        }
        return worksIn.contains(here)
                ? speech.say("works.here", "country", speech.country(here))
                : speech.say("works.many", "count", worksIn.size());
    }

    /** A number without a country code cannot work everywhere, whatever the facts leave out. */
    private String limitedAnyway(Fields facts) {
        var country = facts.textOrEmpty("country");
        return country.length() == 2 && !country.equals("EU")
                ? speech.say("works.only", "countries", speech.country(country))
                : speech.say("works.unstated");
    }

    private List<Fact> shortFacts(Fields facts) {
        var all = new ArrayList<Fact>();
        all.add(Fact.of(speech.say("fact.hours"), OpeningHours.say(facts.textOrEmpty("hours"), speech)));
        all.add(Fact.of(
                speech.say("fact.cost"), speech.say("cost." + facts.text("cost").orElse("not-stated"))));
        all.add(Fact.of(speech.say("fact.languages"), languages(facts)));
        if (facts.flag("anonymous")) {
            all.add(Fact.of(speech.say("fact.privacy"), speech.say("privacy.anonymous")));
        }
        var others = facts.objects("other-channels").stream().map(this::channel).toList();
        if (!others.isEmpty()) {
            all.add(new Fact(speech.say("fact.other"), others));
        }
        return all;
    }

    private String languages(Fields facts) {
        var names = new ArrayList<>(
                facts.texts("languages").stream().map(speech::languageName).toList());
        if (facts.flag("more-languages")) {
            names.add(speech.say("languages.interpreter"));
        }
        return names.isEmpty() ? speech.say("languages.unstated") : speech.join(names);
    }

    private Value channel(Fields channel) {
        var type = channel.textOrEmpty("type");
        var name = speech.say("channel." + type);
        var value = channel.textOrEmpty("value");
        if (value.isEmpty()) {
            return Value.of(name);
        }
        return switch (type) {
            case "sms" -> new Value(name, value, PhoneLinks.sms(value), false, true);
            case "tty", "phone" -> new Value(name, value, PhoneLinks.call(value), false, true);
            case "whatsapp" ->
                new Value(name, value, value.startsWith("+") ? PhoneLinks.whatsapp(value) : null, true, true);
            case "email" -> new Value(name, value, "mailto:" + value, false, true);
            default -> new Value(name, value, isWeb(value) ? value : null, true, true);
        };
    }

    static boolean isWeb(String value) {
        return value.matches("https?://[^\\s]+");
    }

    private List<String> cautions(Fields facts) {
        var cautions = new ArrayList<String>();
        if (facts.flag("for-professionals")) {
            cautions.add(speech.say("line.professionals"));
        }
        cautions.addAll(new Checks(speech).cautions(facts));
        return cautions;
    }
}
