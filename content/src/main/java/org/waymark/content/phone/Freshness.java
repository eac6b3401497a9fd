package org.waymark.content.phone;

/** Whether a reader can rely on what is kept. Nothing is erased because of it: an old number is better than none. */
public enum Freshness {
    FRESH,
    /** It was not looked for news for longer than the publisher says. */
    OLD,
    /** The clock of the phone is before the edition was made, or before it was looked for news. */
    CLOCK_WRONG
}
