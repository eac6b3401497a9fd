package org.waymark.search;

import java.util.List;
import java.util.stream.Stream;

/** All pages of one edition. */
public interface SearchablePages {
    int edition();

    /** BCP 47 tags. */
    List<String> languages();

    Stream<SearchablePage> pages(String language);
}
