package org.waymark.exchange.corridor;

/** There is nothing that could go into a package. */
public final class NothingPublished extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NothingPublished() {
        super("Nothing is published for this corridor yet, so there is nothing to put into a package.");
    }
}
