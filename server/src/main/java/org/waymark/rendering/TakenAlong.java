package org.waymark.rendering;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.FactStatus;
import org.waymark.language.Direction;
import org.waymark.language.Formats;
import org.waymark.language.Language;
import org.waymark.language.Languages;
import org.waymark.language.Words;
import org.waymark.publishing.EditionContents;
import org.waymark.publishing.HouseImprint;

/** What a text takes along of an edition where nothing can be tapped: help lines with their numbers, and short addresses. */
@Singleton
public class TakenAlong {
    /** Keeps a sign before a number on its side where the words run from right to left. */
    private static final String LEFT_TO_RIGHT = "\u200e";

    /** A tree of pages is never deeper; what goes in a circle ends here. */
    private static final int DEEPEST = 20;

    private final Languages languages;
    private final Words words;
    private final Formats formats;
    private final HouseImprint imprint;

    TakenAlong(Languages languages, Words words, Formats formats, HouseImprint imprint) {
        this.languages = languages;
        this.words = words;
        this.formats = formats;
        this.imprint = imprint;
    }

    /**
     * A help line as one line of words: its name, the number as it is dialled, and where it works. Empty for what readers
     * are not shown.
     */
    public Optional<String> line(EditionContents contents, DocumentId id, Language reader) {
        return card(contents, id, reader).map(card -> line(card, reader));
    }

    /** A help line in its parts, for what is printed; empty for what readers are not shown. */
    public Optional<HelpLine> helpLine(EditionContents contents, DocumentId id, Language reader) {
        return card(contents, id, reader)
                .map(card -> new HelpLine(
                        card.title().text(),
                        card.title().foreign(),
                        card.dials().get(0).number(),
                        Optional.ofNullable(card.where()).orElse("")));
    }

    /**
     * A help line in its parts.
     *
     * @param language of the name; null where it is the reader's
     * @param number as it is written, in groups
     * @param where it works; empty for everywhere
     */
    public record HelpLine(String name, @Nullable Language language, String number, String where) {}

    /** The name of the drawing that stands for what a document is about. */
    public String pictogram(EditionContents contents, @Nullable DocumentId id) {
        if (id == null || !id.kind().equals("page")) {
            return id != null && id.kind().equals("checklist") ? "checklist" : "topic-help";
        }
        var top = id;
        var above = contents.document(id).flatMap(page -> Site.parent(page.facts()));
        for (int steps = 0; above.isPresent() && steps < DEEPEST; steps++) {
            top = above.get();
            above = contents.document(top).flatMap(page -> Site.parent(page.facts()));
        }
        return Pictograms.of(top);
    }

    /** Below the language; empty for what readers are not shown as a page. */
    public Optional<String> path(EditionContents contents, DocumentId id) {
        return new Site(contents, Set.of()).address(id);
    }

    /** The pages at the top of the tree, in their order. */
    public List<DocumentId> topics(EditionContents contents) {
        return List.copyOf(new Site(contents, Set.of()).roots());
    }

    private Optional<Card> card(EditionContents contents, DocumentId id, Language reader) {
        var texts = new Texts(contents.texts(List.of(id)), languages);
        var cards = new HotlineCards(texts, new Speech(reader, words, formats));
        return contents.document(id)
                .filter(line -> line.id().kind().equals("hotline"))
                .filter(line -> FactStatus.of(line.facts()).mayBeShown())
                .flatMap(line -> texts.best(line, reader).map(text -> cards.inList(line, text, "")))
                .filter(card -> !card.dials().isEmpty());
    }

    /** The short address, whole; empty where the site does not know its own, or the document has none. */
    public Optional<String> address(@Nullable DocumentId id) {
        return Optional.ofNullable(id)
                .filter(ShortAddresses::has)
                .filter(known -> !imprint.get().address().isEmpty())
                .map(known -> imprint.get().address() + ShortAddresses.of(known));
    }

    /** Without spaces: words that run from right to left would put the groups of a number in the wrong order. */
    private String line(Card card, Language reader) {
        var number = PhoneLinks.keys(card.dials().get(0).number());
        var mark = reader.direction() == Direction.RTL ? LEFT_TO_RIGHT : "";
        var line = card.title().text() + words.say(reader.tag(), "label.mark") + mark + number;
        return card.where() == null ? line : line + " (" + card.where() + ")";
    }
}
