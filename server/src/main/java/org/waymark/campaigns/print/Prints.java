package org.waymark.campaigns.print;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.campaigns.CampaignMessages;
import org.waymark.campaigns.CampaignMessages.CampaignMessage;

/** The sheets of a message, as pages and as files. */
@Singleton
class Prints {
    /** In the place of a language: every one that there is. */
    static final String ALL = "all";

    private static final int PICTURE = 1080;

    private final CampaignMessages messages;
    private final PrintedTexts texts;
    private final MakeSheet make;
    private final Chromium browser;

    Prints(CampaignMessages messages, PrintedTexts texts, MakeSheet make, Chromium browser) {
        this.messages = messages;
        this.texts = texts;
        this.make = make;
        this.browser = browser;
    }

    /**
     * A file.
     *
     * @param name as it is saved
     */
    @SuppressWarnings("ArrayRecordComponent") // sent, never compared
    record Printed(String name, String mediaType, byte[] bytes) {}

    CampaignMessage message(long campaign, String document) {
        return messages.get(campaign, document);
    }

    /** The sheets of the channels for which it is planned. */
    static List<Sheet> sheets(CampaignMessage message) {
        return Stream.of(Sheet.values())
                .filter(sheet -> message.channels().contains(sheet.channel()))
                .toList();
    }

    /** What readers get on such a sheet, in every language whose text has room there. */
    List<PrintedText> fitting(CampaignMessage message, Sheet sheet, String place) {
        return texts.of(message.standing(), messages.texts(message), place).stream()
                .filter(text -> MakeSheet.fits(sheet, text))
                .toList();
    }

    /**
     * The page to print.
     *
     * @param sheet its word
     * @param language one, or for what carries several any number with commas between, or {@link #ALL}
     * @param place what the short address ends with
     * @throws NothingToPrint when there is none such
     */
    MakeSheet.Made make(CampaignMessage message, String sheet, String language, String place) {
        return make(message, sheet(sheet), language, place);
    }

    /** @throws NoFileMade when no browser makes one */
    Printed file(CampaignMessage message, String word, String language, String place) {
        var sheet = sheet(word);
        var page = make(message, sheet, language, place);
        var bytes = browser.make(page.html(), sheet.isPicture() ? PICTURE : 0);
        return new Printed(
                sheet.file(language.replace(',', '-')), sheet.isPicture() ? "image/png" : "application/pdf", bytes);
    }

    private MakeSheet.Made make(CampaignMessage message, Sheet sheet, String language, String place) {
        var wanted = Set.of(language.split(","));
        var chosen = fitting(message, sheet, place).stream()
                .filter(text -> wanted.contains(text.lang()) || (sheet.takesSeveral() && language.equals(ALL)))
                .toList();
        if (chosen.isEmpty() || (chosen.size() > 1 && !sheet.takesSeveral())) {
            throw new NothingToPrint();
        }
        return make.make(sheet, chosen);
    }

    private static Sheet sheet(String word) {
        return Sheet.of(word).orElseThrow(NothingToPrint::new);
    }

    boolean makesFiles() {
        return browser.isThere();
    }
}
