package org.waymark.rendering;

import java.nio.charset.StandardCharsets;

/** Writes XML, element by element: nothing that stands in a text can become markup. */
class Xml {
    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    /** @param attributes names and values by turns */
    Xml open(String name, String... attributes) {
        tag(name, attributes);
        out.append(">\n");
        return this;
    }

    Xml close(String name) {
        out.append("</").append(name).append(">\n");
        return this;
    }

    Xml empty(String name, String... attributes) {
        tag(name, attributes);
        out.append("/>\n");
        return this;
    }

    Xml text(String name, String text, String... attributes) {
        tag(name, attributes);
        out.append('>').append(safe(text)).append("</").append(name).append(">\n");
        return this;
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void tag(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(safe(attributes[i + 1]))
                    .append('"');
        }
    }

    /** Without what XML 1.0 cannot say. */
    private static String safe(String text) {
        return Html.escape(text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", ""));
    }
}
