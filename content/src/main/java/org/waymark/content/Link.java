package org.waymark.content;

/**
 * A link in a body.
 *
 * @param target as written: a web address, or a document like {@code page:keep-your-documents}
 * @param words what readers see
 * @param line within the body, from 1
 */
public record Link(String target, String words, int line) {

    /** Whether the target is a document of a known kind, well written or not. */
    public boolean isToDocument() {
        int colon = target.indexOf(':');
        return colon > 0 && Kinds.find(target.substring(0, colon)).isPresent();
    }
}
