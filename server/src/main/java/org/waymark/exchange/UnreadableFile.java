package org.waymark.exchange;

/** A file that is no translation of ours, or is broken. Says what is wrong with it and what to do. */
public class UnreadableFile extends RuntimeException {
    private final String words;
    private final String about;

    /** @param words the key of the sentence */
    UnreadableFile(String words) {
        this(words, "");
    }

    /** @param about what in the file is meant, such as a line */
    UnreadableFile(String words, String about) {
        super(words + (about.isEmpty() ? "" : ": " + about));
        this.words = words;
        this.about = about;
    }

    public String words() {
        return words;
    }

    public String about() {
        return about;
    }
}
