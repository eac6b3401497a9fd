package org.waymark.campaigns;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A way by which a message reaches people; the words are those of the facts of messages. */
public enum Channel {
    NOTICE,
    PUSH,
    SMS,
    CHAT,
    POSTER,
    CARD,
    LEAFLET,
    RADIO,
    IMAGE,
    FEED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for what names none. */
    public static Optional<Channel> of(String word) {
        return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /** Those of the words that name one, in their order. */
    static List<Channel> of(List<String> words) {
        return words.stream().flatMap(word -> of(word).stream()).distinct().toList();
    }
}
