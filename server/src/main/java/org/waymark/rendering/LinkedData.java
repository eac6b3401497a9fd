package org.waymark.rendering;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Fields;
import org.waymark.content.WeeklyHours;
import org.waymark.content.WeeklyHours.Opening;
import org.waymark.publishing.PublishedDocument;
import org.waymark.publishing.PublishedText;

/**
 * What the page of a help line or centre says, in the words of schema.org and the form of JSON-LD 1.1, for programs that
 * read pages. A page whose name must not be seen has none.
 */
class LinkedData {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> DAYS = Map.of(
            "Mo",
            "Monday",
            "Tu",
            "Tuesday",
            "We",
            "Wednesday",
            "Th",
            "Thursday",
            "Fr",
            "Friday",
            "Sa",
            "Saturday",
            "Su",
            "Sunday");
    private static final String LAST_MINUTE = "23:59";

    private final Map<String, Object> said = new LinkedHashMap<>();

    private LinkedData(String type) {
        said.put("@type", type);
    }

    /** As it stands in a page; null where none may. */
    static @Nullable String of(PublishedDocument document, PublishedText text) {
        if (document.sensitive()) {
            return null;
        }
        var facts = document.facts();
        var thing = document.id().kind().equals("hotline") ? line(facts) : centre(facts);
        thing.with("name", text.fields().textOrEmpty("title"))
                .with("description", text.fields().textOrEmpty("summary"))
                .with("@context", "https://schema.org");
        return thing.json();
    }

    private static LinkedData line(Fields facts) {
        var contact = new LinkedData("ContactPoint")
                .with("telephone", facts.text("dial-from-abroad").orElse(facts.textOrEmpty("number")))
                .with("availableLanguage", facts.texts("languages"))
                .with("areaServed", facts.texts("works-in"))
                .with("hoursAvailable", hours(facts.textOrEmpty("hours")));
        if (facts.textOrEmpty("cost").equals("free")) {
            contact.with("contactOption", "https://schema.org/TollFree");
        }
        return new LinkedData("Service")
                .with("availableChannel", new LinkedData("ServiceChannel").with("servicePhone", contact));
    }

    private static LinkedData centre(Fields facts) {
        var place = new LinkedData("PostalAddress")
                .with("streetAddress", facts.textOrEmpty("address"))
                .with("addressLocality", facts.textOrEmpty("city"))
                .with("addressCountry", facts.textOrEmpty("country"));
        var centre = new LinkedData("Organization")
                .with("url", facts.textOrEmpty("web"))
                .with("email", facts.textOrEmpty("email"))
                .with(
                        "telephone",
                        facts.objects("phones").stream()
                                .map(phone -> phone.textOrEmpty("number"))
                                .toList())
                .with("address", place);
        facts.text("operator")
                .ifPresent(operator ->
                        centre.with("parentOrganization", new LinkedData("Organization").with("name", operator)));
        return centre;
    }

    private static List<Object> hours(String hours) {
        return WeeklyHours.parse(hours).map(WeeklyHours::openings).orElse(List.of()).stream()
                .flatMap(opening -> hours(opening).stream())
                .map(opening -> (Object) opening.said)
                .toList();
    }

    /** Days without hours say nothing there. */
    private static Optional<LinkedData> hours(Opening opening) {
        var to = opening.to();
        return to == null
                ? Optional.empty()
                : Optional.of(new LinkedData("OpeningHoursSpecification")
                        .with(
                                "dayOfWeek",
                                opening.days().stream().map(DAYS::get).toList())
                        .with("opens", String.valueOf(opening.from()))
                        .with("closes", to.equals("24:00") ? LAST_MINUTE : to));
    }

    private LinkedData with(String key, String value) {
        if (!value.isEmpty()) {
            said.put(key, value);
        }
        return this;
    }

    private LinkedData with(String key, List<?> values) {
        if (!values.isEmpty()) {
            said.put(key, values);
        }
        return this;
    }

    private LinkedData with(String key, LinkedData thing) {
        said.put(key, thing.said);
        return this;
    }

    /** No text can end the element that it stands in. */
    private String json() {
        try {
            return JSON.writeValueAsString(said).replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
