package org.waymark.hsds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;
import org.waymark.data.DocumentData;
import org.waymark.language.Formats;
import org.waymark.language.Words;

/** Says of a help line or centre what the specification has a place for. Both are services there. */
public final class HumanServices {
    /** The kinds of document that are services. */
    public static final List<String> KINDS = List.of("centre", "hotline");

    private final Words words;
    private final Formats formats;

    public HumanServices(Words words, Formats formats) {
        this.words = words;
        this.formats = formats;
    }

    /** The id of the service that a document is; the same in every language and edition. */
    public static String id(DocumentId document) {
        return Entity.id("service", document.toString());
    }

    /**
     * The service with all that belongs to it.
     *
     * @param site where readers reach the site, like {@code https://example.org}; empty when not known
     */
    public Map<String, Object> whole(DocumentData document, String site) {
        var saying = new Saying(words, formats, new LanguageTag(document.language()));
        var service = new Entity("service", document.id());
        describe(service, document);
        var facts = Fields.of(document.facts());
        if (document.kind().equals("hotline")) {
            new LineFacts(service, facts, saying).add();
        } else {
            new CentreFacts(service, document, facts, saying).add();
        }
        service.with("attributes", new Remarks(service, document, saying, site).attributes());
        return service.fields();
    }

    /** The service without its tables: only what it has one of. */
    public Map<String, Object> brief(DocumentData document, String site) {
        var whole = whole(document, site);
        whole.values().removeIf(List.class::isInstance);
        return whole;
    }

    private static void describe(Entity service, DocumentData document) {
        var paragraphs = new ArrayList<String>();
        if (document.summary() != null) {
            paragraphs.add(document.summary());
        }
        if (!document.body().isBlank()) {
            paragraphs.add(document.body().strip());
        }
        service.with("name", document.title())
                .with("description", String.join("\n\n", paragraphs))
                .with("status", "active");
        var verification = Fields.of(document.facts()).object("verification").orElse(Fields.EMPTY);
        var day = verification.textOrEmpty("on");
        service.with("assured_date", day);
        if (!day.isEmpty()) {
            service.with("metadata", List.of(checked(service, verification, day)));
        }
    }

    /** That somebody checked it is the one change of which it is known when, by whom, and what it changed. */
    private static Entity checked(Entity service, Fields verification, String day) {
        return new Entity("metadata", service.id(), day)
                .with("resource_id", service.id())
                .with("resource_type", "service")
                .withEven("last_action_date", day)
                .withEven("last_action_type", "verify")
                .withEven("field_name", "assured_date")
                .withEven("previous_value", "")
                .withEven("replacement_value", day)
                .withEven("updated_by", verification.textOrEmpty("by"));
    }
}
