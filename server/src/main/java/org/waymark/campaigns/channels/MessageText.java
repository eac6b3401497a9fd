package org.waymark.campaigns.channels;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a message in one language.
 *
 * @param notice what readers are told first, such as that it is not their language; empty for nothing
 * @param lines its sentences and help lines
 * @param address where it leads; empty where there is none
 */
public record MessageText(String notice, String title, List<String> lines, String address) {
    public MessageText {
        lines = List.copyOf(lines);
    }

    /** As SMS, where every line break costs a place. */
    public String forSms() {
        return Stream.of(Stream.of(notice, title), lines.stream(), Stream.of(address))
                .flatMap(part -> part)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** For a chat: what belongs together stands together, the address on a line of its own. */
    public String forChat() {
        return Stream.of(notice, title, String.join("\n", lines), address)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** The signs in it that chat programs would take for formatting. */
    public List<String> chatMarks() {
        return ChatMarks.in(forChat());
    }
}
