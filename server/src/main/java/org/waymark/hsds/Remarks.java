package org.waymark.hsds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waymark.content.Fields;
import org.waymark.data.DocumentData;

/** What the specification has no field for and partners must know: attributes with a type of their own. */
final class Remarks {
    private final Entity service;
    private final DocumentData document;
    private final Saying saying;
    private final String site;
    private final List<Entity> all = new ArrayList<>();

    Remarks(Entity service, DocumentData document, Saying saying, String site) {
        this.service = service;
        this.document = document;
        this.saying = saying;
        this.site = site;
    }

    List<Entity> attributes() {
        var facts = Fields.of(document.facts());
        facts.texts("topics").forEach(topic -> all.add(term("topic", topic, "topic." + topic)));
        facts.text("centre-type").ifPresent(type -> all.add(term("centre-type", type, "centre-type." + type)));
        add("document", document.id());
        add("text-language", document.textLanguage());
        document.remarks().forEach(remark -> add("remark", remark.name().toLowerCase(Locale.ROOT)));
        add("anonymous", facts.flag("anonymous") ? "true" : "");
        add("country", facts.textOrEmpty("country"));
        add("dial-inside", facts.textOrEmpty("dial-inside"));
        var verification = facts.object("verification").orElse(Fields.EMPTY);
        add("verification-method", verification.textOrEmpty("method"));
        add("check-again", verification.textOrEmpty("check-again"));
        facts.objects("other-channels").stream()
                .filter(channel -> List.of("chat", "app").contains(channel.textOrEmpty("type")))
                .forEach(channel -> add(channel.textOrEmpty("type"), channel.textOrEmpty("value")));
        if (document.page() != null && !site.isEmpty()) {
            add("page", site + document.page());
        }
        return all;
    }

    private void add(String type, String value) {
        if (!value.isEmpty()) {
            all.add(attribute(type, value).with("value", value));
        }
    }

    private Entity term(String type, String code, String key) {
        var name = saying.say(key);
        return attribute(type, code)
                .with(
                        "taxonomy_term",
                        new Entity("taxonomy_term", type, code)
                                .with("code", code)
                                .with("name", name)
                                .with("description", name)
                                .with("language", document.language()));
    }

    private Entity attribute(String type, String value) {
        return new Entity("attribute", service.id(), type, value)
                .with("link_id", service.id())
                .with("link_type", type)
                .with("link_entity", "service");
    }
}
