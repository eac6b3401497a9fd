package org.waymark.rendering;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as an SVG element: black on white whatever the colours of the page, with the quiet zone of four modules that
 * ISO/IEC 18004 asks for. Every module is a whole number of pixels wide, so that its edges are sharp.
 */
class QrImage {
    private static final int QUIET = 4;
    private static final int PIXELS = 6;

    private QrImage() {}

    /** @param label what it is, for those who do not see it */
    static String svg(String text, String label) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int side = code.size + 2 * QUIET;
        int pixels = side * PIXELS;
        return "<svg role=\"img\" aria-label=\"" + Html.escape(label) + "\" width=\"" + pixels + "\" height=\"" + pixels
                + "\" viewBox=\"0 0 " + side + " " + side + "\" shape-rendering=\"crispEdges\">"
                + "<path fill=\"#fff\" d=\"M0 0h" + side + "v" + side + "H0z\"/>"
                + "<path stroke=\"#000\" d=\"" + rows(code) + "\"/></svg>";
    }

    /** A line for each run of black modules. */
    private static String rows(QrCode code) {
        var lines = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int from = x;
                while (code.getModule(x, y)) { // white outside
                    x++;
                }
                if (x > from) {
                    lines.append('M')
                            .append(from + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append(".5h")
                            .append(x - from);
                }
            }
        }
        return lines.toString();
    }
}
