package org.waymark.campaigns;

import java.util.List;
import org.waymark.campaigns.channels.ChatProgram;
import org.waymark.campaigns.channels.MessageText;
import org.waymark.campaigns.channels.PushText;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.documents.Revision;
import org.waymark.language.Sms;

/**
 * A message as the readers of one language get it.
 *
 * @param readers their language
 * @param approved the text it is made of
 * @param newest the newest revision of that text, approved or not
 * @param text what goes out
 * @param simpler what would go out if the text were written with plain signs
 * @param missing help lines that it names and readers are not shown
 * @param push what a lock screen shows
 */
public record Outgoing(
        LanguageTag readers,
        Revision approved,
        Revision newest,
        MessageText text,
        MessageText simpler,
        List<DocumentId> missing,
        PushText push) {
    public Outgoing {
        missing = List.copyOf(missing);
    }

    Sms sms() {
        return Sms.of(text.forSms());
    }

    /** Whether plain signs would make the SMS shorter. */
    boolean canBeCheaper() {
        var plain = Sms.of(simpler.forSms());
        return sms().coding().isUcs2() && !plain.coding().isUcs2();
    }

    /** Whether the newest revision is written with plain signs already. */
    boolean isSimpleSoon() {
        return !approved.equals(newest) && PlainSigns.of(newest.content()).equals(newest.content());
    }

    List<ChatProgram> tooLongFor() {
        return List.of(ChatProgram.values()).stream()
                .filter(program -> !program.takes(text.forChat()))
                .toList();
    }
}
