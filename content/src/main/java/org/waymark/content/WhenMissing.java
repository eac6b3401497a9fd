package org.waymark.content;

/** What a reader gets when a document has no text in their language. */
public enum WhenMissing {
    /** The text in the fallback language, under a notice that says so. */
    FALLBACK,
    /** Nothing: lists leave the document out and its address is not found. */
    HIDE,
    /** Nothing, and nothing may be put in its place, not even by hand. */
    NEVER
}
