package org.waymark.rendering;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.rendering.Views.LinkView;

/**
 * What stands between the head and the foot of one page.
 *
 * @param crumbs the pages above it, from the top down
 * @param searchable whether readers may find it by its words
 * @param template and what it sees
 * @param recording of the text; null where there is none
 */
record Page(
        Title title,
        List<LinkView> crumbs,
        boolean searchable,
        String template,
        Object view,
        Recordings.@Nullable View recording) {
    private static final Set<String> HEARD =
            Set.of("page/page", "checklist/checklist", "hotline/hotline", "centre/centre", "country/country");

    Page(Title title, List<LinkView> crumbs, boolean searchable, String template, Object view) {
        this(title, crumbs, searchable, template, view, null);
    }

    /**
     * What a browser calls a page, and writes into its history.
     *
     * @param sensitive the name of the site must do
     */
    record Title(String words, boolean sensitive, @Nullable String description) {}

    /** A page that leads to others. */
    static Page list(String title, String template, Object view) {
        return new Page(new Title(title, false, null), List.of(), false, template, view);
    }

    /** A page in the place of one that must not be named. */
    static Page inPlaceOfAnother(String title, String template, Object view) {
        return new Page(new Title(title, true, null), List.of(), false, template, view);
    }

    Page below(LinkView above) {
        return new Page(title, List.of(above), searchable, template, view, recording);
    }

    Page with(Recordings.@Nullable View heard) {
        return new Page(title, crumbs, searchable, template, view, heard);
    }

    /** Whether the phone may read it aloud: somebody may want to hear it, and no person has read it. */
    boolean isReadByPhone() {
        return recording == null && HEARD.contains(template);
    }

    Page found() {
        return new Page(title, crumbs, true, template, view, recording);
    }
}
