package org.waymark.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.ReaderException;
import com.google.zxing.ResultMetadataType;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrImageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/q/xgr8gty",
                "http://127.0.0.1:8080/q/xgr8gty",
                "https://information.for.people.on.the.way.example.org/in/a/folder/q/xgr8gty"
            })
    void another_decoder_reads_what_was_written(String address) throws Exception {
        var read = Scanned.of(QrImage.svg(address, "Code"));
        assertEquals(address, read.getText());
        var strength = read.getResultMetadata().get(ResultMetadataType.ERROR_CORRECTION_LEVEL);
        assertTrue(List.of("M", "Q", "H").contains(strength), "more than M where it needs no more room: " + strength);
    }

    @Test
    void it_is_black_on_white_with_room_around_and_a_name() {
        var svg = Jsoup.parse(QrImage.svg("https://example.org/q/xgr8gty", "Code: \"x\""))
                .selectFirst("svg");
        assertEquals("Code: \"x\"", svg.attr("aria-label"));
        assertEquals("crispEdges", svg.attr("shape-rendering"));
        assertEquals("#fff", svg.child(0).attr("fill"));
        assertEquals("#000", svg.child(1).attr("stroke"));
        int side = Integer.parseInt(svg.attr("viewBox").split(" ", -1)[2]);
        assertEquals(0, Integer.parseInt(svg.attr("width")) % side, "each module is a whole number of pixels");
        assertTrue(Scanned.black(svg).stream().allMatch(at -> at.x() >= 4 && at.y() >= 4));
        assertTrue(Scanned.black(svg).stream().allMatch(at -> at.x() < side - 4 && at.y() < side - 4));
    }

    @Test
    void a_damaged_code_is_not_read_as_another() {
        var svg = QrImage.svg("https://example.org/q/xgr8gty", "Code").replaceAll("h[2-9]\\d*", "h1");
        assertThrows(ReaderException.class, () -> Scanned.of(svg));
    }
}
