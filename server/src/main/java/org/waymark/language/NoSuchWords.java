package org.waymark.language;

/** A key under which not even English has words. */
public class NoSuchWords extends RuntimeException {
    NoSuchWords(String key) {
        super("no words for “" + key + "”; add the key to content/words/en.properties");
    }
}
