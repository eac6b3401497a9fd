package org.waymark.rendering;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.language.Formats;
import org.waymark.language.Language;
import org.waymark.language.Words;

/** What is printed is laid out by browsers, which shape every script: templates with a style of their own, and codes to scan. */
@Singleton
public class PrintTemplates {
    private static final List<String> NAMES = List.of("poster", "leaflet", "card", "image");

    private final Templates templates = new Templates("print/", NAMES);
    private final Words words;
    private final Formats formats;

    PrintTemplates(Words words, Formats formats) {
        this.words = words;
        this.formats = formats;
    }

    /**
     * A page as it is printed.
     *
     * @param name of the template
     * @param language of the page
     */
    public String html(String name, Object view, Language language) {
        return templates.render(name, view, new Speech(language, words, formats));
    }

    /** The style of a template, as it stands in the file. */
    public String style(String name) {
        return Stream.of("print", name)
                .map(file -> ClientFiles.read("templates/print/" + file + ".css"))
                .collect(Collectors.joining());
    }

    /** What a browser may do with such a page: show it with that very style. */
    public String policy(String style) {
        return "default-src 'none'; style-src '" + ReaderPolicy.source(style)
                + "'; base-uri 'none'; form-action 'none'";
    }

    /** A code to scan as an SVG element. */
    public String code(String address, String label) {
        return QrImage.svg(address, label);
    }
}
