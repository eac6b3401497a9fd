package org.waymark.content;

import java.util.regex.Pattern;

/** What a document is called for ever: its kind and a name that is unique within the kind, “hotline:it-trafficking”. */
public record DocumentId(String kind, String name) implements Comparable<DocumentId> {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public DocumentId {
        if (!NAME.matcher(kind).matches() || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("“" + kind + ":" + name
                    + "” is not a document id; use small letters, digits and hyphens, like “page:keep-your-documents”");
        }
    }

    /** Whether {@link #parse} would take it. */
    public static boolean isWellFormed(String id) {
        int colon = id.indexOf(':');
        return colon > 0
                && NAME.matcher(id.substring(0, colon)).matches()
                && NAME.matcher(id.substring(colon + 1)).matches();
    }

    /** Reads “kind:name”. */
    public static DocumentId parse(String id) {
        int colon = id.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("“" + id + "” has no kind; write it like “hotline:it-trafficking”");
        }
        return new DocumentId(id.substring(0, colon), id.substring(colon + 1));
    }

    @Override
    public int compareTo(DocumentId other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return kind + ":" + name;
    }
}
