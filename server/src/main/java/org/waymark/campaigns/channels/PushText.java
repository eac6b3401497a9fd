package org.waymark.campaigns.channels;

/**
 * What a lock screen shows of a message, where anybody may read it.
 *
 * @param publisher who speaks
 * @param sentence the title of the message; a neutral sentence where the title would give its reader away
 */
public record PushText(String publisher, String sentence) {
    /** In UTF-16 code units. What is longer phones cut off, each at another place. */
    public static final int LONGEST = 120;

    public boolean isTooLong() {
        return sentence.length() > LONGEST;
    }
}
