package org.waymark.documents;

/** The machine that translates did not answer, did not want to, or does not know the language. */
public class EngineAway extends RuntimeException {
    public EngineAway(String why) {
        super(why);
    }

    EngineAway(String why, Throwable cause) {
        super(why, cause);
    }
}
