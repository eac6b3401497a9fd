package org.waymark.content;

/** A kind was named that Waymark does not know; the message lists those it knows. */
public final class NoSuchKind extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    NoSuchKind(String name) {
        super("there is no kind “" + name + "”; the kinds are: " + String.join(", ", Kinds.names()));
    }
}
