package org.waymark.media;

/** What somebody uploaded cannot be taken; a sentence says why and what to do. */
class UnusableFile extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String words;

    /** @param words the key of the sentence */
    UnusableFile(String words) {
        super(words);
        this.words = words;
    }

    String words() {
        return words;
    }
}
