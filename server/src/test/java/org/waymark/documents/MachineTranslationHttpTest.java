package org.waymark.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.content.DocumentId;
import org.waymark.staff.DeskBrowser;
import org.waymark.staff.Role;

/**
 * Letting a machine begin a translation, over HTTP both ways: the server here answers as LibreTranslate's documentation
 * says, with each line in capitals, so that it can be seen what came from it.
 */
class MachineTranslationHttpTest extends Written {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer engine = started();
    private final List<JsonNode> asked = new ArrayList<>();
    private int status = 200;

    @Override
    protected Map<String, Object> settings() {
        return Map.of(
                "waymark.translate.url",
                "http://127.0.0.1:" + engine.getAddress().getPort() + "/",
                "waymark.translate.key",
                "a-key");
    }

    @AfterAll
    void stopEngine() {
        engine.stop(0);
    }

    @BeforeEach
    void again() {
        asked.clear();
        status = 200;
    }

    @Test
    void a_machine_begins_what_is_empty_and_touches_nothing_that_was_typed() {
        page("begun", "", "Begun", "## Head\n\nOne.\n\n- first\n- second\n\n{{hotline:it-trafficking}}\n");
        var browser = translator();
        var form = browser.get("/desk/translate/page:begun/fr").page();
        assertEquals(4, form.select("[name=ask]").size());
        var typed = WritingKit.fields(form);
        typed.put("block.1", "Un.");
        var answer = ask(browser, "begun", typed, "all");
        assertEquals(200, answer.status());
        assertEquals("## HEAD", block(answer, 0));
        assertEquals("Un.", block(answer, 1));
        assertEquals("- FIRST\n- SECOND", block(answer, 2));
        assertEquals("machine", answer.page().getElementById("field.translator").val());
        assertTrue(answer.text().contains("nothing is saved yet"), answer.text());
        var request = asked.get(0);
        assertEquals(List.of("Head", "first", "second"), JSON.convertValue(request.get("q"), List.class));
        assertEquals("en", request.get("source").asText());
        assertEquals("fr", request.get("target").asText());
        assertEquals("text", request.get("format").asText());
        assertEquals("a-key", request.get("api_key").asText());
    }

    @Test
    void one_part_alone_can_be_begun() {
        page("part", "", "Part", "One.\n\nTwo.\n");
        var browser = translator();
        var typed =
                WritingKit.fields(browser.get("/desk/translate/page:part/fr").page());
        var answer = ask(browser, "part", typed, "1");
        assertEquals("", block(answer, 0));
        assertEquals("TWO.", block(answer, 1));
    }

    @Test
    void where_the_machine_does_not_answer_all_that_was_typed_is_still_there() {
        page("away", "", "Away", "One.\n\nTwo.\n");
        var browser = translator();
        var typed =
                WritingKit.fields(browser.get("/desk/translate/page:away/fr").page());
        typed.put("block.0", "Un.");
        for (int wrong : new int[] {400, 403, 429, 500, 299}) {
            status = wrong;
            var answer = ask(browser, "away", typed, "all");
            assertEquals(502, answer.status());
            assertEquals("Un.", block(answer, 0));
            assertEquals("", block(answer, 1));
            assertTrue(answer.text().contains("did not answer"), answer.text());
        }
    }

    @Test
    void nothing_sensitive_is_given_to_a_machine() {
        var id = new DocumentId("page", "grave");
        bean(CreateDocument.class).create(new NewDocument(id, EN, true, "import"));
        save(id, EN, text("Grave", "One.\n"), 0, null);
        var browser = translator();
        var form = browser.get("/desk/translate/page:grave/fr").page();
        assertTrue(form.select("[name=ask]").isEmpty());
        var answer = ask(browser, "grave", WritingKit.fields(form), "all");
        assertEquals("", block(answer, 0));
        assertTrue(asked.isEmpty());
        assertFalse(form.text().contains("machine can begin"));
    }

    private static String block(DeskBrowser.Answer answer, int number) {
        return answer.page().getElementById("block." + number).wholeText().strip();
    }

    private DeskBrowser translator() {
        return signedIn(somebody("translator", in(Role.TRANSLATOR, "fr")));
    }

    private static DeskBrowser.Answer ask(DeskBrowser browser, String name, Map<String, String> typed, String what) {
        var sent = new HashMap<>(typed);
        sent.put("ask", what);
        return browser.post("/desk/translate/page:" + name + "/" + FR, WritingKit.array(sent));
    }

    private HttpServer started() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/translate", this::answer);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A status of 299 stands for an answer that is no answer. */
    private void answer(HttpExchange exchange) throws IOException {
        var request = JSON.readTree(exchange.getRequestBody());
        asked.add(request);
        var said = new ArrayList<String>();
        request.get("q").forEach(line -> said.add(line.asText().toUpperCase(Locale.ROOT)));
        var body = status == 200
                ? JSON.writeValueAsBytes(Map.of("translatedText", said))
                : "<html>no</html>".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status == 299 ? 200 : status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
