package org.waymark.rendering;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Fields;
import org.waymark.publishing.PublishedDocument;
import org.waymark.publishing.PublishedText;
import org.waymark.rendering.Card.Fact;
import org.waymark.rendering.Card.Value;

/** Shows a centre: what it is, who runs it, and how to reach it. */
class CentreCards {
    private final Texts texts;
    private final Speech speech;

    CentreCards(Texts texts, Speech speech) {
        this.texts = texts;
        this.speech = speech;
    }

    Card inList(PublishedDocument centre, PublishedText text) {
        return card(
                centre,
                text,
                "/" + speech.language().tag() + "/centres/" + centre.id().name() + "/");
    }

    Card onOwnPage(PublishedDocument centre, PublishedText text) {
        return card(centre, text, null);
    }

    private Card card(PublishedDocument centre, PublishedText text, @Nullable String href) {
        var reader = speech.language();
        var facts = centre.facts();
        return new Card(
                texts.part(text, "title", reader),
                text.fields().has("summary") ? texts.part(text, "summary", reader) : null,
                href,
                List.of(),
                null,
                facts(facts),
                new Checks(speech).cautions(facts),
                new Checks(speech).of(facts, "verify.centre."));
    }

    private List<Fact> facts(Fields facts) {
        var all = new ArrayList<Fact>();
        facts.text("centre-type")
                .ifPresent(type -> all.add(Fact.of(speech.say("centre.type"), speech.say("centre-type." + type))));
        var phones = facts.objects("phones").stream().map(this::phone).toList();
        if (!phones.isEmpty()) {
            all.add(new Fact(speech.say("centre.phones"), phones));
        }
        add(
                all,
                "centre.email",
                facts.text("email")
                        .map(email -> foreign(email, "mailto:" + email))
                        .orElse(null));
        add(
                all,
                "centre.web",
                facts.text("web")
                        .map(web -> foreign(web, HotlineCards.isWeb(web) ? web : null))
                        .orElse(null));
        add(all, "centre.address", facts.text("address").map(Value::of).orElse(null));
        add(
                all,
                "centre.city",
                facts.text("city")
                        .map(city -> Value.of(speech.join(List.of(city, speech.country(facts.textOrEmpty("country"))))))
                        .orElse(null));
        add(all, "centre.operator", facts.text("operator").map(Value::of).orElse(null));
        add(
                all,
                "centre.opened",
                facts.text("opened").map(speech::date).map(Value::of).orElse(null));
        return all;
    }

    private void add(List<Fact> all, String key, @Nullable Value value) {
        if (value != null) {
            all.add(new Fact(speech.say(key), List.of(value)));
        }
    }

    /** A number says by itself where it can be dialled, unless it lacks its country code. */
    private Value phone(Fields phone) {
        var number = phone.textOrEmpty("number");
        var worksIn = phone.texts("works-in");
        var where = worksIn.isEmpty() ? null : speech.say("works.only", "countries", speech.countries(worksIn));
        return new Value(where, number, PhoneLinks.call(number), false, true);
    }

    private static Value foreign(String text, @Nullable String href) {
        return new Value(null, text, href, HotlineCards.isWeb(text), true);
    }
}
