package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReferencesTest {
    @Test
    void finds_embeds_and_links_with_their_lines() {
        var references = References.in("Read [this](page:work) or\n[that](https://ilo.org).\n\n{{centre:iq-erbil}}\n");

        assertEquals(List.of(new Embed(new DocumentId("centre", "iq-erbil"), 4)), references.embeds());
        assertEquals(
                List.of(new Link("page:work", "this", 1), new Link("https://ilo.org", "that", 2)), references.links());
        assertEquals(
                Set.of(new DocumentId("centre", "iq-erbil"), new DocumentId("page", "work")), references.documents());
    }

    @Test
    void takes_no_embed_from_code_lists_or_the_middle_of_words() {
        var references = References.in("```\n{{hotline:a}}\n```\n\n- {{hotline:b}}\n\nsee {{hotline:c}} now\n");

        assertEquals(List.of(), references.embeds());
    }

    @Test
    void a_web_address_is_no_document() {
        assertEquals(
                Set.of(), References.in("[a](mailto:x@y.org) [b](https://a.b)").documents());
    }
}
