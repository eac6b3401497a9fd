package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.content.PlainBody.Part;

class PlainBodyTest {
    @Test
    void a_paragraph_is_one_line_and_a_help_line_one_of_its_own() {
        assertEquals(
                List.of(
                        new Part("It is yours. Keep it.", null),
                        new Part("", new DocumentId("hotline", "it-trafficking")),
                        new Part("Ask * early.", null)),
                PlainBody.parts("It is yours.\nKeep it.\n{{hotline:it-trafficking}}\n\nAsk \\* early.\n"));
        assertEquals(List.of(), PlainBody.parts(" \n"));
    }
}
