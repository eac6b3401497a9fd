package org.waymark.rendering;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.content.Content;
import org.waymark.language.Language;
import org.waymark.publishing.Edition;

/** One hash of everything that touches every page. When it differs, nothing of the edition before is kept. */
class Fingerprint {
    /** Raise it when the same words and templates make other pages than before. */
    private static final int FORM = 4;

    private static final List<String> ICONS = List.of(
            "phone",
            "exit",
            "home",
            "search",
            "globe",
            "journey",
            "stage-before-departure",
            "stage-in-transit",
            "stage-on-arrival",
            "stage-living-abroad",
            "stage-return",
            "topic",
            "topic-rights",
            "topic-regular-ways",
            "topic-risks",
            "topic-help",
            "checklist",
            "listen");
    private static final List<String> PARTIALS = List.of(
            "heading/heading",
            "notices/notices",
            "links/links",
            "value/value",
            "get-help/places",
            "sources/sources",
            "hotline/dials",
            "written/written",
            "words/words",
            "age/age",
            "lesson/choice",
            "journey/stages",
            "topics/topics",
            "listen/listen",
            "listen/recording",
            "banner/banner",
            "question/question");

    private final String release;

    /** Reads the files of the release once; they do not change while it runs. */
    Fingerprint(List<Language> offered, String licence) {
        var digest = sha256();
        add(digest, licence);
        add(digest, ReaderStyle.READING + ReaderStyle.CHOOSING + ReaderStyle.PAPERS);
        add(digest, ReaderScripts.all());
        add(digest, AppPictures.all());
        templates().forEach(name -> add(digest, ClientFiles.read("templates/reader/" + name + ".hbs")));
        ICONS.forEach(name -> add(digest, ClientFiles.read("icons/" + name + ".svg")));
        addRelease(digest, "languages.yaml");
        addRelease(digest, "countries.yaml");
        for (Language language : offered) {
            add(digest, language.toString());
            addRelease(digest, "words/" + language.tag() + ".properties");
        }
        release = HexFormat.of().formatHex(digest.digest());
    }

    String of(Edition edition) {
        var digest = sha256();
        add(digest, FORM + "\n" + release + "\n" + edition.brotliQuality());
        add(digest, edition.publisher());
        add(digest, edition.address());
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Every template of the readers' pages. */
    static List<String> templates() {
        return Stream.concat(Templates.PAGES.stream(), PARTIALS.stream()).toList();
    }

    private static void addRelease(MessageDigest digest, String name) {
        try (InputStream file = Content.class.getResourceAsStream("/org/waymark/content/" + name)) {
            digest.update(file == null ? new byte[0] : file.readAllBytes());
            digest.update((byte) 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
