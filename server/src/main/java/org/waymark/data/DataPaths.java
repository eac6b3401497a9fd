package org.waymark.data;

import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;

/** Where data lies in the archive; with a slash before it, that is its address. */
public final class DataPaths {
    /** What all of it begins with. */
    public static final String ROOT = "api/v1/";

    /** For servers: a line for each page about a document, its address below the language and the id. */
    public static final String PAGES = "waymark/document-pages";

    /** For servers: {@link Ways}. */
    public static final String WAYS = "waymark/ways";

    private static final String DOCUMENTS = "/documents/";

    private DataPaths() {}

    /** What is said of a document to the readers of a language. */
    public static String document(LanguageTag language, DocumentId id) {
        return documents(language.value()) + id.kind() + "/" + id.name();
    }

    /** What the paths of all documents in a language begin with. */
    public static String documents(String language) {
        return ROOT + language + DOCUMENTS;
    }

    /** The notices in a language. */
    public static String notices(String language) {
        return ROOT + language + "/notices";
    }
}
