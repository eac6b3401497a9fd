package org.waymark.campaigns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Rectangle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.waymark.content.DocumentId;

/** What is printed of messages, as pages and as files that others read. */
abstract class PrintKit extends WarningsKit {
    private static final String[] SHEETS = {"poster", "leaflet", "card", "image"};

    @Test
    void sheets_show_the_approved_text_its_help_lines_and_where_it_leads() {
        var way = printed("sheets", "Call.\n{{hotline:line-sheets}}\n");
        var page = mine.get(way).page();
        assertEquals(5, page.select(".looks a").size());
        assertEquals(
                way + "/sheet?sheet=poster-a4&language=ar",
                page.select("iframe").attr("src"));
        var answer = mine.get(way + "/sheet?sheet=poster-a4&language=ar");
        assertEquals(200, answer.status());
        var policy = answer.header("content-security-policy");
        assertTrue(policy.startsWith("default-src 'none'; style-src 'sha256-"), policy);
        assertTrue(policy.endsWith("frame-ancestors 'self'"), policy);
        var poster = answer.page();
        assertEquals(0, poster.select("script, [style], link, img").size());
        assertEquals("rtl", poster.select("main").attr("dir"));
        assertEquals("إلى الطريق", poster.select("h1").text());
        assertEquals("800 290 290", poster.select(".line bdi[dir=ltr]").last().text());
        assertEquals("ltr", poster.select(".line__name bdi[lang=en]").attr("dir"));
        assertTrue(poster.select(".code__address[dir=ltr]").text().startsWith("https://example.org/q/"));
        assertTrue(poster.text().contains("الناشر: Centre"), poster.text());
        assertTrue(poster.text().contains("22 فبراير 2027"), "the line is to be checked before the page");
        assertEquals(404, mine.get(way + "/sheet?sheet=poster-a4&language=fr").status());
        assertEquals(404, mine.get(way + "/sheet?sheet=flag&language=ar").status());
        var cards = mine.get(way + "/sheet?sheet=card&language=all").page();
        assertEquals(5, cards.select(".card").size());
        assertEquals(2, cards.select(".card[dir=ltr]").size(), "every second of five");
    }

    @Test
    void a_text_that_has_no_room_stops_the_campaign_and_is_never_cut_off() {
        var way = printed("no-room", "Keep it.\n");
        var campaign = way.replaceFirst("/messages/.*", "");
        assertEquals(0, lacks(campaign).size(), lacks(campaign).toString());
        var message = new DocumentId(PlannedMessage.KIND, "no-room");
        adopt(save(message, EN, text("About no-room", false, "Never give it away. ".repeat(60)), null));
        var lacks = lacks(campaign).toString();
        assertTrue(lacks.contains("too long for a poster"), lacks);
        assertTrue(lacks.contains("too long for a card"), lacks);
        assertTrue(mine.get(way).text().contains("too long for a poster"));
        assertEquals(404, mine.get(way + "/sheet?sheet=poster-a4&language=en").status());
        adopt(save(message, EN, text("About no-room", false, "Call.\n{{hotline:nobody}}\n"), null));
        assertTrue(lacks(campaign).toString().contains("not shown the help line hotline:nobody"));
    }

    @Test
    void files_have_the_pages_and_the_size_of_their_paper_and_a_code_that_cameras_read() throws Exception {
        var way = printed("files", "Call.\n{{hotline:line-files}}\n");
        var shown = mine.get(way + "?sheet=poster-a3&language=ar").page();
        assumeTrue(shown.select("a[href*=/file]").size() == 1, "there is no Chromium here");
        var address = mine.get(way + "/sheet?sheet=poster-a3&language=ar")
                .page()
                .select(".code__address")
                .text();
        var poster = mine.file(way + "/file?sheet=poster-a3&language=ar");
        try (var pdf = Loader.loadPDF(poster)) {
            assertEquals(1, pdf.getNumberOfPages());
            assertSize(842, 1191, poster);
            assertEquals(address, scanned(pdf, 0, new Rectangle(205, 310, 80, 95)));
            var text = new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
            assertTrue(text.contains("800 290 290"), text);
        }
        var leaflet = mine.file(way + "/file?sheet=leaflet&language=en");
        assertSize(842, 595, leaflet);
        try (var pdf = Loader.loadPDF(leaflet)) {
            assertEquals(2, pdf.getNumberOfPages());
            assertEquals(address, scanned(pdf, 1, new Rectangle(155, 115, 60, 70)));
        }
        var cards = mine.file(way + "/file?sheet=card&language=all");
        assertSize(595, 842, cards);
        try (var pdf = Loader.loadPDF(cards)) {
            assertEquals(1, pdf.getNumberOfPages());
            assertEquals(address, scanned(pdf, 0, new Rectangle(77, 33, 30, 33)));
        }
        var picture = ImageIO.read(new ByteArrayInputStream(mine.file(way + "/file?sheet=image&language=ar")));
        assertArrayEquals(new int[] {1080, 1080}, new int[] {picture.getWidth(), picture.getHeight()});
        assertEquals(0x0b3d62, picture.getRGB(3, 1076) & 0xffffff, "its ground reaches the edge");
        assertTrue(
                IntStream.range(600, 1080).anyMatch(y -> (picture.getRGB(540, y) & 0xffffff) == 0xffffff),
                "and a line stands on it");
    }

    /** The page to print a message that is planned for all sheets, in English and Arabic. */
    String printed(String name, String body) {
        helpLine("line-" + name);
        var message = message(name, false);
        adopt(save(message, EN, text("About " + name, false, body), null));
        adopt(save(message, AR, text("إلى الطريق", false, body.replace("Call.", "اتصل.")), 2));
        var fields = complete(message, planner.id());
        fields.put("language-ar", "wait");
        fields.putAll(channels());
        fields.remove("message-0-sms");
        return begin(fields) + "/messages/" + message + "/print";
    }

    private Map<String, String> channels() {
        var channels = new HashMap<String, String>();
        Stream.of(SHEETS).forEach(sheet -> channels.put("message-0-" + sheet, "on"));
        return channels;
    }

    private static void assertSize(int width, int height, byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            var box = pdf.getPage(0).getMediaBox();
            assertEquals(width, box.getWidth(), 2);
            assertEquals(height, box.getHeight(), 2);
        }
    }

    /** What a camera reads that is held before a part of a page, in millimetres, and moved until it sees the code. */
    private static String scanned(PDDocument pdf, int page, Rectangle part) throws IOException {
        for (int near : new int[] {8, 10, 6, 12, 5}) {
            var whole = new PDFRenderer(pdf).renderImageWithDPI(page, near * 25.4f);
            var picture = whole.getSubimage(part.x * near, part.y * near, part.width * near, part.height * near);
            int width = picture.getWidth();
            var pixels = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
            var seen = new HybridBinarizer(new RGBLuminanceSource(width, picture.getHeight(), pixels));
            var read = read(new BinaryBitmap(seen));
            if (!read.isEmpty()) {
                return read;
            }
        }
        return "no code";
    }

    private static String read(BinaryBitmap seen) {
        try {
            return new QRCodeReader()
                    .decode(seen, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (ReaderException e) {
            return "";
        }
    }
}
