package org.waymark.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.content.Content;
import org.waymark.content.Fields;

class ReplaceAddressTest {
    private static final String OLD = "https://example.org/a";
    private static final String NEW = "https://example.com/b?c=$1";
    private final ReplaceAddress replace = new ReplaceAddress(OLD, NEW);

    @Test
    void finds_links_in_fields_and_blocks() {
        var fields =
                Fields.of(Map.of("web", OLD, "sources", List.of(Map.of("url", OLD), Map.of("title", "See " + OLD))));
        var content = new Content(fields, "One.\n\n- [a](" + OLD + ")\n- <" + OLD + ">\n\n[b](page:x)\n");
        assertEquals(Map.of(OLD, Set.of("/web", "/sources/0/url", "2")), LinksInContent.of(content));
    }

    @Test
    void replaces_that_address_and_none_that_begins_like_it() {
        var body = "[a](%1$s) [b](%1$s/more) [c](<%1$s> \"d\") <%1$s>, %1$s and [e][f]\n\n[f]: %1$s\n";
        var fields = Fields.of(Map.of("web", OLD, "link", OLD + "/more"));
        var done = replace.in(new Content(fields, body.formatted(OLD))).orElseThrow();
        assertEquals(
                "[a](%1$s) [b](%2$s/more) [c](<%1$s> \"d\") <%1$s>, %2$s and [e][f]\n\n[f]: %1$s\n".formatted(NEW, OLD),
                done.body());
        assertEquals(NEW, done.fields().textOrEmpty("web"));
        assertEquals(OLD + "/more", done.fields().textOrEmpty("link"));
    }

    @Test
    void leaves_to_people_what_is_written_so_that_it_cannot_be_sure() {
        assertTrue(replace.in(new Content(Fields.EMPTY, "[a](https://example\\.org/a)\n"))
                .isEmpty());
        var brackets = new ReplaceAddress(OLD, "https://example.com/b)(c");
        assertTrue(brackets.in(new Content(Fields.EMPTY, "[a](" + OLD + ")\n")).isEmpty());
    }
}
