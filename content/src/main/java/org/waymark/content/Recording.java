package org.waymark.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A text read aloud by a person, in a file beside it. The text says of which words it was made: once they change, the
 * recording says something else than the page, and nobody may hear it any more.
 *
 * @param opus hash of the file in Ogg Opus
 * @param mp3 hash of the same in MP3, for phones that cannot play the other; empty where there is none
 */
public record Recording(String opus, Optional<String> mp3) {
    /** Field of a text: the first digits of the {@linkplain #wordsHash hash} of the words that were read. */
    public static final String READS = "recorded-from";

    /** Fields of a text that name its files by their SHA-256; a library says them by the files themselves. */
    public static final String OPUS = "recording";

    public static final String MP3 = "recording-mp3";

    /** None of them is read by anybody. */
    static final Set<String> FIELDS = Set.of(READS, OPUS, MP3);

    /**
     * Bytes a file may have: eight minutes of clear speech in Opus at 16 kbit/s, where 600 words take five. Many readers
     * can pay for some 20 MB a month.
     */
    public static final int LARGEST = 1_000_000;

    private static final int SHORT_HASH = 8;

    /** The recording of a text that reads its words as they are; empty where it has none, or an outdated one. */
    public static Optional<Recording> current(Content text) {
        var fields = text.fields();
        return fields.text(READS)
                .filter(wordsHash(text)::equals)
                .flatMap(read -> fields.text(OPUS))
                .map(opus -> new Recording(opus, fields.text(MP3)));
    }

    /** The hashes of all files that these fields of a text name, of an outdated recording too. */
    public static List<String> files(Fields fields) {
        var files = new ArrayList<String>();
        fields.text(OPUS).ifPresent(files::add);
        fields.text(MP3).ifPresent(files::add);
        return Collections.unmodifiableList(files);
    }

    /** Eight hex digits that stand for what is read aloud of a text: title, summary and body. */
    public static String wordsHash(Content text) {
        var words =
                new LinkedHashMap<String, Object>(Map.of("title", text.fields().textOrEmpty("title")));
        text.fields().text("summary").ifPresent(summary -> words.put("summary", summary));
        return new Content(Fields.of(words), text.body()).hash().substring(0, SHORT_HASH);
    }

    /** The text as if it had never been recorded. */
    public static Content without(Content text) {
        return new Content(text.fields().without(READS).without(OPUS).without(MP3), text.body());
    }
}
