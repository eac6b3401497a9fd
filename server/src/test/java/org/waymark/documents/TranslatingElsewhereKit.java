package org.waymark.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.exchange.BringBackTexts;
import org.waymark.exchange.DocumentReport;
import org.waymark.exchange.DocumentReport.Fate;
import org.waymark.exchange.SheetFormat;
import org.waymark.exchange.SheetWish;
import org.waymark.exchange.TakeOutTexts;
import org.waymark.staff.DeskBrowser;
import org.waymark.staff.Role;
import org.waymark.staff.StaffMember;

/** Taking texts out as files, and bringing them back, over HTTP. */
abstract class TranslatingElsewhereKit extends Written {
    private static final LanguageTag AR = new LanguageTag("ar");
    private static final String FILE = "/desk/exchange/file?format=";

    @Test
    void xliff_goes_out_and_comes_back_as_a_draft_of_whoever_brings_it() {
        var page = page(
                "papers", "", "Papers", "Keep your [papers](page:papers) safe.\n\n{{hotline:x}}\n\n- One\n- Two\n");
        var bruno = somebody("bruno", in(Role.TRANSLATOR, "ar"));
        var browser = signedIn(bruno);
        var file = text(browser, "xliff&language=ar&document=page:papers");
        assertTrue(file.contains("original=\"waymark:page:papers?en=1&amp;ar=0\""), file);
        var translated = file.replace(
                        "</source></segment></unit><unit id=\"summary\"",
                        "</source><target>أوراق</target></segment></unit><unit id=\"summary\"")
                .replace("About Papers</source>", "About Papers</source><target>عن الأوراق</target>")
                .replace(
                        " safe.</source>",
                        " safe.</source><target>احفظ <pc id=\"1\" dataRefStart=\"open\" dataRefEnd=\"d1\">أوراقك</pc> آمنة.</target>");
        var checked = upload(browser, translated);
        assertEquals(200, checked.status(), checked.text());
        assertTrue(checked.text().contains("1 document can be taken over"), checked.text());
        assertTrue(checked.text().contains("1 part would have no translation yet"), checked.text());
        assertTrue(bean(Revisions.class).latest(page, AR).isEmpty());
        var taken = take(browser, checked);
        assertTrue(taken.text().contains("1 document was saved"), taken.text());
        var saved = latest(page, AR);
        assertEquals(
                "احفظ [أوراقك](page:papers) آمنة.\n\n{{hotline:x}}\n",
                saved.content().body());
        assertEquals("أوراق", saved.content().fields().textOrEmpty("title"));
        assertEquals("from XLIFF", saved.note());
        assertEquals(bruno.journalName(), saved.author());
        assertEquals(1, saved.sourceRevision());
        assertTrue(upload(browser, translated).text().contains("1 would stay as it is"));
    }

    @Test
    void what_was_changed_since_is_refused_and_the_rest_is_taken() {
        var old = page("old", "", "Old", "One.\n");
        var theirs = page("theirs", "", "Theirs", "One.\n");
        var good = page("good", "", "Good", "One.\n");
        var browser = translator("fr");
        var csv = text(browser, "csv&language=fr")
                .replace("\"One.\",\"\"", "\"One.\",\"Un.\"")
                .replaceAll("\"(title|summary)\",\"([^\"]*)\",\"\"", "\"$1\",\"$2\",\"Mot\"");
        save(old, EN, text("Old", "Two.\n"), 1, null);
        save(theirs, FR, text("Autre", "Un, à eux.\n"), 0, 1);
        var checked = upload(browser, csv);
        assertTrue(checked.text().contains("The source was changed after"), checked.text());
        assertTrue(checked.text().contains("Somebody saved this translation after"), checked.text());
        take(browser, checked);
        assertEquals("Un.\n", latest(good, FR).content().body());
        assertEquals("Un, à eux.\n", latest(theirs, FR).content().body());
        assertTrue(bean(Revisions.class).latest(old, FR).isEmpty());
    }

    @Test
    void a_save_between_looking_and_taking_over_is_not_overwritten() {
        var page = page("race", "", "Race", "One.\n");
        var browser = translator("fr");
        var csv = filled(text(browser, "csv&language=fr&document=page:race"));
        var checked = upload(browser, csv);
        save(page, FR, text("Course", "Un, à eux.\n"), 0, 1);
        var taken = take(browser, checked);
        assertTrue(taken.text().contains("Somebody saved this translation after"), taken.text());
        assertEquals("Un, à eux.\n", latest(page, FR).content().body());
    }

    @Test
    void lost_embeds_links_and_changed_sources_are_told_at_their_row() {
        page("codes", "", "Codes", "See [this](page:codes).\n\nCall in 24 hours.\n");
        var browser = translator("fr");
        var csv = filled(text(browser, "csv&language=fr&document=page:codes"));
        var lost = upload(
                browser, csv.replace("\"See [this](page:codes).\",\"Un.\"", "\"See [this](page:codes).\",\"Voyez.\""));
        assertTrue(lost.text().contains("the translation has lost it: page:codes"), lost.text());
        assertTrue(lost.text().contains("Part 1 row 4") && lost.text().contains("Title row 2"), lost.text());
        assertTrue(lost.page().select("[name=carried]").isEmpty());
        var source = upload(browser, csv.replace("Call in 24 hours.", "Call in 12 hours."));
        assertTrue(source.text().contains("Do not change the source"), source.text());
        var figure = upload(
                browser,
                csv.replace("](page:codes).\",\"Un.\"", "](page:codes).\",\"Voyez [ceci](page:codes).\"")
                        .replace("hours.\",\"Un.\"", "hours.\",\"Appelez sous 12 heures.\""));
        assertTrue(
                figure.text().contains("Look at this once more")
                        && figure.text().contains("12"),
                figure.text());
        assertFalse(figure.page().select("[name=carried]").isEmpty());
        var french = upload(
                browser.with("Accept-Language", "fr"), csv.replace("hours.\",\"Un.\"", "hours.\",\"Sous 12 heures.\""));
        assertTrue(french.text().contains("Le nombre « 12 » n’est pas dans la source : elle a « 24 »"), french.text());
    }

    @Test
    void a_workbook_runs_from_right_to_left_and_holds_no_formula() throws Exception {
        page("list", "", "List", "- One\n- Two\n\n=SUM(A1)\n");
        var browser = translator("ar");
        var bytes = browser.file(FILE + "xlsx&language=ar&document=page:list");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var rows = book.getFirstSheet().read();
            assertEquals("'- One\n- Two", rows.get(3).getCellText(2));
            assertEquals("'=SUM(A1)", rows.get(4).getCellText(2));
        }
        assertTrue(Zips.entry(bytes, "xl/worksheets/sheet1.xml").contains("rightToLeft=\"true\"")
                || Zips.entry(bytes, "xl/worksheets/sheet1.xml").contains("rightToLeft=\"1\""));
        var csv = text(browser, "csv&language=ar&document=page:list");
        assertTrue(csv.startsWith("\uFEFF\"document\""), csv);
        assertTrue(upload(browser, bytes).text().contains("1 would stay as it is"));
        var back = upload(
                browser, filled(csv).replace("\"'- One\n- Two\",\"Un.\"", "\"'- One\n- Two\",\"'- Un\n- Deux\""));
        take(browser, back);
        assertEquals(
                "- Un\n- Deux\n\nUn.\n",
                latest(new DocumentId("page", "list"), AR).content().body());
    }

    @Test
    void nobody_takes_out_or_brings_in_what_their_role_does_not_reach() {
        page("closed", "", "Closed", "One.\n");
        var french = translator("fr");
        assertEquals(
                422, french.get(FILE + "csv&language=ar&document=page:closed").status());
        var csv = filled(text(french, "csv&language=fr&document=page:closed"));
        var other = signedIn(somebody("chidi", in(Role.TRANSLATOR, "ar")));
        var refused = upload(other, csv);
        assertTrue(refused.text().contains("your role does not cover it"), refused.text());
        assertEquals(
                403,
                other.upload("/desk/exchange", "wrong", csv.getBytes(UTF_8)).status());
        var part = signedIn(somebody("dina", below(Role.TRANSLATOR, new DocumentId("page", "elsewhere"))));
        assertFalse(part.get("/desk/exchange").text().contains("Closed"));
    }

    @Test
    void files_that_are_none_of_ours_are_told_apart() throws IOException {
        var browser = translator("fr");
        var head = "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" srcLang=\"en\" ";
        assertTells(browser, "broken", head);
        assertTells(
                browser,
                "DOCTYPE",
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + head
                        + "version=\"2.0\" trgLang=\"fr\">&a;</xliff>");
        assertTells(browser, "DOCTYPE", "<!DOCTYPE x [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;&a;\">]><x>&b;</x>");
        assertTells(browser, "version: 1.2", "<xliff version=\"1.2\"><file/></xliff>");
        assertTells(browser, "not XLIFF", "<html/>");
        assertTells(
                browser,
                "not taken out here",
                head + "version=\"2.0\" trgLang=\"fr\"><file id=\"a\" original=\"b.doc\"/></xliff>");
        assertTells(browser, "not known here: tlh", head + "version=\"2.1\" trgLang=\"tlh\"/>");
        assertTells(browser, "names of the columns", "a,b\n1,2\n");
        assertTells(browser, "is empty", "");
        var latin = upload(browser, new byte[] {'d', (byte) 0xe9, ','});
        assertTrue(latin.text().contains("not in UTF-8"), latin.text());
        var zip = upload(browser, new byte[] {'P', 'K', 3, 4, 0, 0});
        assertTrue(zip.text().contains("spreadsheet is broken"), zip.text());
        var bomb = upload(browser, Zips.bomb());
        assertTrue(bomb.text().contains("too much at once"), bomb.text());
        var large = new byte[9 << 20];
        Arrays.fill(large, (byte) 'a');
        assertEquals(413, upload(browser, large).status());
    }

    @Test
    void at_a_terminal_the_same_is_done_as_at_the_desk() {
        var page = page("terminal", "", "Terminal", "One.\n");
        var wish = new SheetWish(AR, page, false, true, Optional.empty(), SheetFormat.CSV);
        var operator = StaffMember.atTerminal("operator");
        var french = somebody("bruno", in(Role.TRANSLATOR, "fr"));
        assertTrue(bean(TakeOutTexts.class).takeOut(french, wish).isEmpty());
        var csv = filled(new String(
                bean(TakeOutTexts.class).takeOut(operator, wish).orElseThrow().file(), UTF_8));
        var back = bean(BringBackTexts.class);
        assertEquals(
                Fate.REFUSED, back.check(csv.getBytes(UTF_8), french, "").get(0).fate());
        var taken = back.take(back.check(csv.getBytes(UTF_8), operator, "by command"));
        assertEquals(
                List.of(Fate.SAVED), taken.stream().map(DocumentReport::fate).toList());
        assertEquals("operator", latest(page, AR).author());
        assertEquals("by command", latest(page, AR).note());
        assertTrue(bean(TakeOutTexts.class).takeOut(operator, wish).isEmpty(), "nothing is outdated any more");
    }

    private static void assertTells(DeskBrowser browser, String words, String file) {
        var answer = upload(browser, file);
        assertEquals(422, answer.status(), answer.text());
        assertTrue(answer.page().select("[role=alert]").text().contains(words), answer.text());
    }

    /** A table with “Un.” wherever no translation stands. */
    private static String filled(String csv) {
        return csv.replaceAll("(\"(?:title|summary|[0-9]+)\",\"[^\"]*\"),\"\"", "$1,\"Un.\"");
    }

    private DeskBrowser translator(String language) {
        return signedIn(somebody("bruno", in(Role.TRANSLATOR, language)));
    }

    private static String text(DeskBrowser browser, String wish) {
        return new String(browser.file(FILE + wish), UTF_8);
    }

    private static DeskBrowser.Answer upload(DeskBrowser browser, String file) {
        return upload(browser, file.getBytes(UTF_8));
    }

    private static DeskBrowser.Answer upload(DeskBrowser browser, byte[] file) {
        return browser.upload("/desk/exchange", file);
    }

    private static DeskBrowser.Answer take(DeskBrowser browser, DeskBrowser.Answer checked) {
        return browser.post(
                "/desk/exchange/take",
                "carried",
                checked.page().selectFirst("[name=carried]").val(),
                "note",
                checked.page().selectFirst("[name=note]").val());
    }
}
