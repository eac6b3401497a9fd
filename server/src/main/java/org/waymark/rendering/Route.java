package org.waymark.rendering;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.data.DataPaths;

/**
 * One page of the site, whatever its language.
 *
 * @param path its address below the language, “rights/keep-your-documents/”; empty for the first page
 * @param subject the document it is about; null for lists
 * @param detail the country, group or stage a list is for, the document an old address leads to, or the path of the page
 *     that is shared or answered; empty where there is none
 */
record Route(Shape shape, String path, @Nullable DocumentId subject, String detail) {

    /** The ways a page can look. */
    enum Shape {
        HOME,
        PAGE,
        HELP,
        COUNTRY,
        HOTLINE,
        CENTRE,
        CENTRES,
        TERMS,
        INSTRUMENTS,
        INSTRUMENT,
        PRACTICES,
        PRACTICE,
        CHECKLISTS,
        CHECKLIST,
        LESSONS,
        LESSON,
        JOURNEY,
        STAGE,
        CORRIDOR,
        LANGUAGES,
        SEARCH,
        OFFLINE,
        ALERTS,
        AWAY,
        SHARE,
        COPY,
        TELL,
        THANKS,
        NOT_COUNTED,
        ABOUT,
        MISSING,
        ALONE,
        GONE,
        MOVED,
        WITHDRAWN,
        DATA,
        DATA_GONE;

        /** What people at a desk need, what works with a connection alone, what passes a page on, and what stands where a page was. */
        private static final Set<Shape> NOT_KEPT = Set.of(
                PRACTICES,
                PRACTICE,
                LESSONS,
                LESSON,
                ALERTS,
                SHARE,
                COPY,
                TELL,
                THANKS,
                NOT_COUNTED,
                ALONE,
                GONE,
                MOVED,
                WITHDRAWN,
                DATA,
                DATA_GONE);

        /** Whether a phone that keeps the language keeps such pages. */
        boolean isKept() {
            return !NOT_KEPT.contains(this);
        }
    }

    static Route list(Shape shape, String path) {
        return new Route(shape, path, null, "");
    }

    static Route of(Shape shape, String path, DocumentId subject) {
        return new Route(shape, path, subject, "");
    }

    /** A document for other programs. */
    static Route data(Shape shape, DocumentId id) {
        return of(shape, "data/" + id, id);
    }

    /** The path in the archive. */
    String file(LanguageTag language) {
        if (isData()) {
            return DataPaths.document(language, document());
        }
        return language + "/" + path + (path.isEmpty() || path.endsWith("/") ? "index.html" : "");
    }

    /** The address on the server. */
    String address(LanguageTag language) {
        return "/" + language + "/" + path;
    }

    /** Whether it is no page, but what other programs read. */
    boolean isData() {
        return shape == Shape.DATA || shape == Shape.DATA_GONE;
    }

    /** Whether it is perhaps not there in every language. */
    boolean isInSomeLanguages() {
        return isData() || Sharing.isPart(this);
    }

    DocumentId document() {
        if (subject == null) {
            throw new IllegalStateException("the page at “" + path + "” is about no single document");
        }
        return subject;
    }
}
