package org.waymark.exchange.android;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/** What an app would find in a {@code strings.xml}, read by a parser of XML and the rules that Android publishes for texts. */
record AndroidApp(Map<String, String> strings, Map<String, Map<String, String>> plurals) {
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-f]{4}|.)");

    static AndroidApp of(Path folder, String values) throws Exception {
        return read(Files.readString(folder.resolve("res").resolve(values).resolve("strings.xml")));
    }

    static AndroidApp read(String xml) throws Exception {
        var builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
        var root = builder.parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        var app = new AndroidApp(new TreeMap<>(), new TreeMap<>());
        for (var node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                app.add(element);
            }
        }
        return app;
    }

    private void add(Element element) throws IOException {
        var name = element.getAttribute("name");
        if (element.getTagName().equals("string")) {
            refuseTwice(name, strings.put(name, text(element)));
            return;
        }
        var forms = new LinkedHashMap<String, String>();
        var items = element.getElementsByTagName("item");
        for (int i = 0; i < items.getLength(); i++) {
            var item = (Element) items.item(i);
            refuseTwice(name, forms.put(item.getAttribute("quantity"), text(item)));
        }
        refuseTwice(name, plurals.put(name, forms));
    }

    /** White space becomes one space, none at the ends; quotes go; a backslash keeps what follows. */
    private static String text(Element element) throws IOException {
        var written = element.getTextContent().replaceAll("\\s+", " ").strip();
        if (written.matches("[@?].*") || written.replaceAll("\\\\.", "").matches(".*['\"].*")) {
            throw new IOException("the resource compiler would not read this as it is: " + written);
        }
        return ESCAPE.matcher(written).replaceAll(found -> Matcher.quoteReplacement(sign(found.group(1))));
    }

    private static String sign(String escaped) {
        if (escaped.length() == 5) {
            return Character.toString(Integer.parseInt(escaped.substring(1), 16));
        }
        return escaped.equals("n") ? "\n" : escaped;
    }

    private static void refuseTwice(String name, Object before) throws IOException {
        if (before != null) {
            throw new IOException(name + " is there twice");
        }
    }
}
