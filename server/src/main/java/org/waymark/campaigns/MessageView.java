package org.waymark.campaigns;

import java.util.List;
import org.waymark.campaigns.channels.PushText;
import org.waymark.content.Sentence;

/** What the template of the texts of a message sees. */
public final class MessageView {
    private MessageView() {}

    /**
     * The texts that the readers of a language get.
     *
     * @param written the language of the text
     * @param fallback whether that is not theirs
     * @param limits what its channels do not carry
     * @param push what their lock screens show
     */
    public record InLanguage(
            String tag,
            String name,
            String written,
            String dir,
            boolean fallback,
            List<Sentence> limits,
            ShortMessage sms,
            PushText push,
            Chat chat) {}

    /**
     * The text as SMS.
     *
     * @param parts what each segment carries
     * @param coding a key of words
     * @param header its octets
     * @param cost empty while no price was given
     * @param national the name of the language whose table would make it shorter; empty for none
     * @param fewer how many segments it would then have
     * @param instead where plain signs would make it shorter
     */
    public record ShortMessage(
            List<String> parts,
            String coding,
            int header,
            int places,
            int left,
            int segments,
            String cost,
            String national,
            int fewer,
            List<Dear> dear,
            Instead instead) {}

    /** A character; {@code plain} is empty where nothing may stand for it, and {@code leave} says that it may be left out. */
    public record Dear(String shown, String code, String times, String plain, boolean leave, boolean space) {}

    /**
     * The same with plain signs.
     *
     * @param offer whether there is something to do
     * @param waits whether it was done and waits for its review
     * @param segments how many there would be
     */
    public record Instead(boolean offer, boolean waits, int segments, String action, int basedOn, String href) {}

    /** The text for chats. */
    public record Chat(String text, int length, List<Program> programs) {}

    /** A program to chat with. */
    public record Program(String name, String longest, boolean takes) {}

    /** A language whose readers get nothing yet; {@code then} is a key of words. */
    public record Nothing(String name, String then) {}
}
