package org.waymark.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An edition made by hand; knows which pages were read. */
class MadePages implements SearchablePages {
    private final int edition;
    private final Map<String, List<SearchablePage>> pages = new TreeMap<>();
    final List<String> read = new ArrayList<>();

    MadePages(int edition) {
        this.edition = edition;
    }

    MadePages with(String language, String path, String title, String text) {
        return withHtml(
                language,
                path,
                "<main data-searchable><h1>" + title + "</h1><p class=page__summary>About " + path + "</p><p>" + text
                        + "</p></main>");
    }

    MadePages withHtml(String language, String path, String html) {
        var page = new SearchablePage(path, Integer.toHexString(html.hashCode()), () -> {
            read.add(path);
            return html;
        });
        pages.computeIfAbsent(language, made -> new ArrayList<>()).add(page);
        return this;
    }

    @Override
    public int edition() {
        return edition;
    }

    @Override
    public List<String> languages() {
        return List.copyOf(pages.keySet());
    }

    @Override
    public Stream<SearchablePage> pages(String language) {
        return pages.getOrDefault(language, List.of()).stream();
    }
}
