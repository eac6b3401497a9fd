package org.waymark.rendering;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What a camera sees of a QR code in a page, read by a decoder that has nothing to do with the encoder. */
class Scanned {
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)\\.5h(\\d+)");
    private static final int PIXELS = 5;

    private Scanned() {}

    record Module(int x, int y) {}

    static Result of(String svg) throws ReaderException {
        return of(Jsoup.parse(svg).selectFirst("svg"));
    }

    static Result of(Element svg) throws ReaderException {
        int side = Integer.parseInt(svg.attr("viewBox").split(" ", -1)[2]) * PIXELS;
        var pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        black(svg).forEach(at -> {
            for (int i = 0; i < PIXELS * PIXELS; i++) {
                pixels[(at.y() * PIXELS + i / PIXELS) * side + at.x() * PIXELS + i % PIXELS] = 0;
            }
        });
        var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        return new QRCodeReader().decode(picture);
    }

    static Set<Module> black(Element svg) {
        var black = new HashSet<Module>();
        RUN.matcher(svg.select("path[stroke]").attr("d")).results().forEach(run -> {
            int from = Integer.parseInt(run.group(1));
            for (int x = from; x < from + Integer.parseInt(run.group(3)); x++) {
                black.add(new Module(x, Integer.parseInt(run.group(2))));
            }
        });
        return black;
    }
}
