package org.waymark.campaigns.print;

import jakarta.inject.Singleton;

/** The files of what is printed, for whoever holds the data folder. */
@Singleton
public class PrintAtTerminal {
    private final Prints prints;

    PrintAtTerminal(Prints prints) {
        this.prints = prints;
    }

    /**
     * A PDF, or a PNG of a picture.
     *
     * @param sheet such as {@code poster-a4}
     * @param language a tag; for what carries several any number with commas between, or {@code all}
     * @param place what the short address ends with; empty for nothing
     * @throws org.waymark.http.Refusal when there is no such campaign, message or sheet, or no browser to make it
     */
    public byte[] print(long campaign, String message, String sheet, String language, String place) {
        return prints.file(prints.message(campaign, message), sheet, language, place)
                .bytes();
    }
}
