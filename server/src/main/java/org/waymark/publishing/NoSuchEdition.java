package org.waymark.publishing;

/** An edition was named that does not exist. */
public class NoSuchEdition extends RuntimeException {
    NoSuchEdition(EditionNumber number) {
        super("there is no edition " + number);
    }
}
