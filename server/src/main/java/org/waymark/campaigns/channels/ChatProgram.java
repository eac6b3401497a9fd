package org.waymark.campaigns.channels;

/** A program to chat with, and how long a text it takes when an organisation writes first. */
public enum ChatProgram {
    /** The body of a template, which a first message has to be: WhatsApp Business Platform, “Templates”, components. */
    WHATSAPP("WhatsApp", 1024),
    /** Bot API, sendMessage: “1-4096 characters after entities parsing”. */
    TELEGRAM("Telegram", 4096),
    /** Viber Business Messages; a longer text is cut off. Its bots may write 7000. */
    VIBER("Viber", 1000),
    /** Messenger Platform, Send API, message.text. */
    MESSENGER("Messenger", 2000);

    private final String title;
    private final int longest;

    ChatProgram(String title, int longest) {
        this.title = title;
        this.longest = longest;
    }

    public String title() {
        return title;
    }

    /** In UTF-16 code units, the way most of them count; never fewer than characters. */
    public int longest() {
        return longest;
    }

    public boolean takes(String text) {
        return text.length() <= longest;
    }
}
