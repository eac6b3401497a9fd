package org.waymark.staff;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as its template draws it, with the quiet zone of four modules that ISO/IEC 18004 asks for.
 *
 * @param side in modules, quiet zone included
 * @param rows a stroke of an SVG path for each black module
 */
public record QrPath(int side, String rows) {
    private static final int QUIET = 4;

    static QrPath of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var rows = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    rows.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append(".5h1");
                }
            }
        }
        return new QrPath(code.size + 2 * QUIET, rows.toString());
    }
}
