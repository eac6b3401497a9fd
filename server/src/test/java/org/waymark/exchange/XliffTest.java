package org.waymark.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.junit.jupiter.api.Test;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.documents.TranslationSheet;
import org.waymark.documents.TranslationSheet.Line;
import org.waymark.exchange.TranslationFile.Part;

/** Our XLIFF held against the schemas of OASIS and against the Okapi library, which is used nowhere else. */
class XliffTest {
    private static final String LINKED =
            "Ask [the *office*](page:office) & read <https://example.org/a> first.\n- [a](term:a)";

    @Test
    void an_independent_library_finds_our_file_valid_and_reads_its_codes() throws Exception {
        var units = okapi(WriteXliff.of(List.of(sheet())));
        assertEquals(List.of("title", "1", "2"), units.stream().map(Unit::getId).toList());
        var linked = units.get(1).getPart(0);
        assertEquals(5, linked.getSource().getOwnTags().size());
        assertEquals(5, linked.getTarget().getOwnTags().size());
        assertEquals("term", units.get(1).getNotes().get(0).getCategory());
        assertEquals(false, units.get(2).getTranslate());
    }

    @Test
    void what_went_out_comes_back() {
        var sheet = sheet();
        var file = ReadXliff.of(WriteXliff.of(List.of(sheet)));
        assertEquals("ar", file.language());
        var parts = file.parts();
        for (int i = 0; i < parts.size(); i++) {
            var line = sheet.lines().get(i);
            var part = parts.get(i);
            assertEquals(new Part(part.at(), "page:x", line.place(), 3, 2, line.source(), line.target()), part);
        }
    }

    @Test
    void segments_marks_and_codes_of_other_tools_are_put_together() {
        var file = """
                <?xml version="1.0"?>
                <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="fr">
                <file id="f1" original="waymark:page:x?en=3&amp;fr=0"><group id="g"><unit id="1">
                <originalData><data id="open">[</data><data id="d1">](page:y)</data></originalData>
                <segment><source>One. </source><target><mrk id="m1" type="term">Un</mrk>. </target></segment>
                <ignorable><source> </source></ignorable>
                <segment><source>Two <pc id="1" dataRefStart="open" dataRefEnd="d1">y</pc>.</source>
                <target>Deux <sc id="1" dataRef="open"/>y<ec startRef="1" dataRef="d1"/>.</target></segment></unit>
                <unit id="2"><segment><source>A.</source><target>A !</target></segment>
                <segment><source>B.</source></segment></unit></group></file></xliff>
                """;
        var parts = ReadXliff.of(file.getBytes(UTF_8)).parts();
        assertEquals("One.  Two [y](page:y).", parts.get(0).source());
        assertEquals("Un.  Deux [y](page:y).", parts.get(0).target());
        assertEquals("", parts.get(1).target());
    }

    @Test
    void a_table_gives_back_what_looked_like_a_formula() {
        for (var text : List.of("=1+1", "+39", "- a\n- b", "@x", "'quoted'", "'=x", "''", "plain", "", "\tx")) {
            assertEquals(text, SheetTable.meant(SheetTable.harmless(text)), text);
        }
        assertEquals("'=1+1", SheetTable.harmless("=1+1"));
    }

    private static TranslationSheet sheet() {
        return new TranslationSheet(
                new DocumentId("page", "x"),
                "X",
                new LanguageTag("en"),
                new LanguageTag("ar"),
                3,
                2,
                List.of(
                        new Line("title", "X <&> \"y\"", "", "", List.of(), false),
                        new Line(
                                "1",
                                LINKED,
                                LINKED.replace("Ask", "اسأل"),
                                "Ask before.",
                                List.of("Office → مكتب"),
                                false),
                        new Line(
                                "2", "{{hotline:it-trafficking}}", "{{hotline:it-trafficking}}", "", List.of(), true)));
    }

    private static List<Unit> okapi(byte[] file) throws Exception {
        var units = new ArrayList<Unit>();
        try (var reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
            reader.open(new ByteArrayInputStream(file));
            while (reader.hasNext()) {
                var event = reader.next();
                if (event.isUnit()) {
                    units.add(event.getUnit());
                }
            }
        }
        assertTrue(!units.isEmpty());
        return units;
    }
}
