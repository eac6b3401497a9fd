package org.waymark.rendering;

/** How a device shows a page: its very style, with what it asks of a device taken as given. */
public enum Look {
    /** As the device that looks at it would. */
    SCREEN,
    DARK,
    PAPER;

    String style(String style) {
        return switch (this) {
            case SCREEN -> style;
            case DARK ->
                style.replaceAll("@media screen and \\(prefers-color-scheme: ?dark\\)", "@media all")
                        .replaceFirst("color-scheme: ?light dark", "color-scheme:dark");
            case PAPER ->
                style.replace("@media print", "@media all")
                        .replace("@media screen", "@media speech")
                        .replaceFirst("color-scheme: ?light dark", "color-scheme:light");
        };
    }
}
