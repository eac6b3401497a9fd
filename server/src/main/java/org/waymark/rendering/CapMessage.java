package org.waymark.rendering;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.waymark.archive.Entry;
import org.waymark.content.LanguageTag;
import org.waymark.content.PlainBody;
import org.waymark.language.Formats;
import org.waymark.publishing.Notice;

/**
 * A warning for programs that pass on warnings (OASIS Common Alerting Protocol 1.2). Once sent it never says anything else,
 * so it holds no number and no title of other documents; its address leads to the page that does.
 *
 * @param identifier never used again
 * @param sender the host of the site
 * @param senderName who publishes; may be empty
 * @param web where readers find more, whole
 * @param references those before it that it takes the place of, oldest first
 */
record CapMessage(
        String identifier,
        String sender,
        String senderName,
        Instant sent,
        Kind kind,
        Notice notice,
        String web,
        List<CapMessage> references) {
    static final String MEDIA_TYPE = "application/cap+xml";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    /** What it is to those before it. */
    enum Kind {
        ALERT("Alert"),
        UPDATE("Update"),
        CANCEL("Cancel");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    String path() {
        return "alerts/" + identifier + ".cap";
    }

    Notice.Alert alert() {
        return Objects.requireNonNull(notice.alert());
    }

    Entry entry(Formats formats) {
        var xml = new Xml()
                .open("alert", "xmlns", "urn:oasis:names:tc:emergency:cap:1.2")
                .text("identifier", identifier)
                .text("sender", sender)
                .text("sent", time(sent))
                .text("status", capital(alert().status()))
                .text("msgType", kind.word)
                .text("scope", "Public");
        if (!references.isEmpty()) {
            xml.text("references", references.stream().map(this::reference).collect(Collectors.joining(" ")));
        }
        languages().forEach(language -> info(xml, language, formats));
        return Entry.file(MEDIA_TYPE + "; charset=utf-8", xml.close("alert").bytes());
    }

    /** Those in which it is written; where readers of another get one of them, that is no block of its own. */
    List<LanguageTag> languages() {
        return notice.texts().entrySet().stream()
                .filter(text -> text.getKey().equals(text.getValue().written()))
                .map(text -> text.getKey())
                .toList();
    }

    Notice.Wording wording(LanguageTag language) {
        return Objects.requireNonNull(notice.texts().get(language));
    }

    private void info(Xml xml, LanguageTag language, Formats formats) {
        var said = wording(language);
        boolean over = kind == Kind.CANCEL;
        xml.open("info").text("language", language.value()).text("category", category());
        xml.text("event", said.title());
        if (over) {
            xml.text("responseType", "AllClear");
        }
        xml.text("urgency", over ? "Past" : capital(alert().urgency()))
                .text("severity", capital(alert().severity()))
                .text("certainty", capital(alert().certainty()))
                .text("expires", time(notice.until()));
        if (!senderName.isEmpty()) {
            xml.text("senderName", senderName);
        }
        xml.text("headline", said.title());
        var sentences = sentences(said);
        if (!sentences.isEmpty()) {
            xml.text("description", sentences);
        }
        xml.text("web", web);
        for (String country : alert().countries()) {
            xml.open("area").text("areaDesc", formats.country(language, country));
            xml.open("geocode")
                    .text("valueName", "ISO 3166-1")
                    .text("value", country)
                    .close("geocode");
            xml.close("area");
        }
        xml.close("info");
    }

    private static String sentences(Notice.Wording said) {
        var sentences = new ArrayList<String>();
        PlainBody.parts(said.body()).stream()
                .filter(part -> part.shown() == null)
                .forEach(part -> sentences.add(part.words()));
        return String.join("\n", sentences);
    }

    private String reference(CapMessage earlier) {
        return earlier.sender + "," + earlier.identifier + "," + earlier.time(earlier.sent);
    }

    private String category() {
        var word = alert().category();
        return word.equals("cbrne") ? "CBRNE" : capital(word);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** With the difference to UTC, which must be a number; “-00:00” is the one of UTC itself. */
    private String time(Instant at) {
        ZoneId zone = notice.zone();
        var text = TIME.format(at.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
        return text.endsWith("+00:00") ? text.substring(0, text.length() - "+00:00".length()) + "-00:00" : text;
    }
}
