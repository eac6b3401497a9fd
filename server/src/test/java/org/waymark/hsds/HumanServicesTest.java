package org.waymark.hsds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;
import org.waymark.data.DocumentData;
import org.waymark.data.Remark;
import org.waymark.exchange.LibraryDocument;
import org.waymark.exchange.Node;
import org.waymark.language.Formats;
import org.waymark.language.Words;

/** Every help line and centre of the library, held to the specification, in a language of each direction. */
class HumanServicesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaValidatorsConfig STRICTLY =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private static final String SITE = "https://example.org";

    private static final HumanServices SERVICES = new HumanServices(Words.shipped(), Formats.shipped());

    private static List<LibraryDocument> library;

    @BeforeAll
    static void read_the_library() {
        library = Node.reader().read(Path.of("../content/library")).library().documents().stream()
                .filter(document -> HumanServices.KINDS.contains(document.id().kind()))
                .toList();
    }

    @Test
    void every_line_and_centre_is_as_the_specification_wants_it() throws Exception {
        assertAsWantedBy(written());
    }

    /**
     * The files of the specification are under another licence than this program and come in no package of the build:
     * WAYMARK_HSDS_SCHEMA says where a copy of schema/service.json is, with the tables that it refers to beside it.
     */
    @Test
    void the_schema_of_the_specification_itself_is_asked_where_there_is_a_copy() throws Exception {
        var file = System.getenv("WAYMARK_HSDS_SCHEMA");
        if (file == null) {
            System.out.println(
                    "WAYMARK_HSDS_SCHEMA names no copy of the official schema: only the names, types and required"
                            + " fields that were copied from it by hand were checked.");
            return;
        }
        assertAsWantedBy(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of(Path.of(file).toUri().toString()), STRICTLY));
    }

    @Test
    void whatever_names_another_row_names_one_that_is_there_and_no_two_share_an_id() throws Exception {
        for (var service : services("en")) {
            var ids = new ArrayList<String>();
            service.findValuesAsText("id").forEach(ids::add);
            assertEquals(new HashSet<>(ids).size(), ids.size(), service.toPrettyString());
            for (var key : List.of("service_id", "location_id", "organization_id", "link_id", "resource_id")) {
                assertTrue(ids.containsAll(service.findValuesAsText(key)), key + " in " + service.toPrettyString());
            }
        }
    }

    @Test
    void a_line_says_when_it_answers_what_it_costs_and_when_it_was_checked() throws Exception {
        var line = service("hotline:it-trafficking", "en");
        assertEquals("+39800290290", line.path("phones").path(0).path("number").asText());
        assertTrue(line.path("phones").path(0).path("description").asText().contains("Italy"));
        assertEquals(
                "MO,TU,WE,TH,FR,SA,SU",
                line.path("schedules").path(0).path("byday").asText());
        assertEquals("2026-11-22", line.path("assured_date").asText());
        assertEquals("Free", line.path("fees_description").asText());
        assertEquals("https://example.org/en/hotlines/it-trafficking/", attribute(line, "page"));
        assertEquals("2027-02-22", attribute(line, "check-again"));
        assertEquals("fallback", attribute(service("hotline:it-trafficking", "so"), "remark"));
    }

    @Test
    void a_time_has_an_offset_only_where_all_clocks_agree_all_year() {
        assertEquals("08:00+05:00 17:00+05:00", hours("PK", "Mo-Fr 08:00-17:00"));
        assertEquals("08:00 17:00", hours("IT", "Mo-Fr 08:00-17:00"));
        assertEquals("08:00 23:59", hours("BR", "Mo 08:00-24:00"));
        assertEquals("00:00Z 23:59Z", hours("IT", "24/7"));
        assertEquals("null null", hours("PK", "Mo-Su"));
    }

    @Test
    void ids_are_the_same_in_every_language() throws Exception {
        var centre = new DocumentId("centre", "iq-erbil");
        assertEquals(
                HumanServices.id(centre),
                service("centre:iq-erbil", "en").path("id").asText());
        assertEquals(
                HumanServices.id(centre),
                service("centre:iq-erbil", "ar").path("id").asText());
    }

    /** All services, and that what is wrong is seen: in a service, in a form and in a table that it refers to. */
    private static void assertAsWantedBy(JsonSchema schema) throws IOException {
        var services = services("en", "ar");
        assertTrue(services.size() > 200, services.size() + " services");
        for (var service : services) {
            assertEquals(Set.of(), schema.validate(service), service.toPrettyString());
        }
        var broken = (ObjectNode) service("hotline:it-trafficking", "en");
        broken.put("id", "1").put("status", "open");
        ((ObjectNode) broken.path("phones").path(0)).remove("number");
        assertEquals(3, schema.validate(broken).size(), schema.validate(broken).toString());
    }

    private static String hours(String country, String hours) {
        var facts = Fields.of(Map.of("country", country, "hours", hours, "verification", Map.of("on", "2026-11-22")));
        var schedule = Schedules.of(new Entity("service", "x"), facts).get(0).fields();
        return schedule.get("opens_at") + " " + schedule.get("closes_at");
    }

    private static String attribute(JsonNode service, String type) {
        for (var attribute : service.path("attributes")) {
            if (attribute.path("link_type").asText().equals(type)) {
                return attribute.path("value").asText();
            }
        }
        return "";
    }

    private static JsonSchema written() throws IOException {
        try (InputStream file = HumanServicesTest.class.getResourceAsStream("service-3.0.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(file, STRICTLY);
        }
    }

    private static List<JsonNode> services(String... languages) throws IOException {
        var all = new ArrayList<JsonNode>();
        for (var language : languages) {
            for (var document : library) {
                all.add(service(document, language));
            }
        }
        return all;
    }

    private static JsonNode service(String id, String language) throws IOException {
        var document = library.stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .orElseThrow();
        return service(document, language);
    }

    private static JsonNode service(LibraryDocument document, String language) throws IOException {
        return JSON.readTree(JSON.writeValueAsBytes(SERVICES.whole(data(document, language), SITE)));
    }

    private static DocumentData data(LibraryDocument document, String language) {
        var texts = document.texts();
        var tag = new LanguageTag(language);
        var shown = texts.containsKey(tag) && !language.equals("so") ? tag : document.sourceLanguage();
        var content = texts.get(shown).content();
        var id = document.id();
        return new DocumentData(
                id.toString(),
                id.kind(),
                language,
                shown.value(),
                document.sourceLanguage().value(),
                false,
                content.fields().textOrEmpty("title"),
                content.fields().textOrEmpty("summary"),
                shown.equals(tag) ? List.of() : List.of(Remark.FALLBACK),
                document.facts().asMap(),
                Map.of(),
                content.body(),
                "",
                null,
                List.of(),
                null,
                null,
                "/" + language + "/" + id.kind() + "s/" + id.name() + "/",
                null,
                null,
                List.of(),
                1,
                "2026-11-22T00:00:00Z");
    }
}
