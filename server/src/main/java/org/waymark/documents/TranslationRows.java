package org.waymark.documents;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Block;
import org.waymark.content.Blocks;
import org.waymark.content.LanguageTag;
import org.waymark.documents.TranslationMemory.Suggestion;

/** Lays a translation beside its source, block by block, with what helps to translate each. */
@Singleton
class TranslationRows {
    private final Revisions revisions;
    private final RevisionRows rows;

    TranslationRows(Revisions revisions, RevisionRows rows) {
        this.revisions = revisions;
        this.rows = rows;
    }

    /**
     * @param form what the translator typed, or the latest translation
     * @param source the source as it is now
     * @param saved the latest translation; null where there is none
     */
    List<TranslationRow> of(TextForm form, Revision source, @Nullable Revision saved) {
        var text = form.text();
        return of(form, source, saved, glossary(text.document().sourceLanguage(), text.language()), true);
    }

    /** @param suggesting whether earlier translations are looked up, which takes longer than all else */
    List<TranslationRow> of(
            TextForm form, Revision source, @Nullable Revision saved, Glossary glossary, boolean suggesting) {
        var text = form.text();
        var blocks = Blocks.of(source.content().body());
        var targets = targets(form, source, blocks);
        var changes = BlockDifference.between(
                before(text, source, saved), source.content().body());
        var memory = suggesting && needsMemory(changes, targets) ? memory(text) : TranslationMemory.EMPTY;
        var found = new ArrayList<TranslationRow>();
        int at = 0;
        for (var change : changes) {
            if (change.isRemoved()) {
                found.add(new TranslationRow(-1, "", "", change, "", List.of(), List.of(), null));
                continue;
            }
            var block = blocks.get(at);
            var target = proposed(block, targets.get(at));
            var terms = glossary.in(block.text()).stream()
                    .filter(term -> !term.id().equals(text.document().id().toString()))
                    .toList();
            boolean helps = target.isBlank() || !change.isSame();
            found.add(new TranslationRow(
                    at++,
                    block.text(),
                    "",
                    change,
                    target,
                    terms,
                    glossary.avoidedIn(target, terms),
                    helps ? suggestion(memory, block, target) : null));
        }
        return found;
    }

    /** The translations of the blocks of the source of now. */
    private List<String> targets(TextForm form, Revision source, List<Block> blocks) {
        Integer madeFrom = form.sourceRevision();
        if (form.typed().has(FormNames.BLOCK + 0) && madeFrom != null && madeFrom == source.number()) {
            return IntStream.range(0, blocks.size()).mapToObj(form::block).toList();
        }
        var old = madeFrom == null
                ? blocks
                : find(form.text(), madeFrom)
                        .map(revision -> Blocks.of(revision.content().body()))
                        .orElse(blocks);
        return moved(old, BlockAlignment.of(old, Blocks.of(form.content().body())), blocks);
    }

    /** From the blocks of the source a translation was made from to those of the source of now. */
    private static List<String> moved(List<Block> old, List<String> targets, List<Block> now) {
        var moved = new ArrayList<String>();
        int at = 0;
        for (var change : BlockDifference.between(body(old), body(now))) {
            if (change.isAdded()) {
                moved.add("");
            } else if (change.isRemoved()) {
                at++;
            } else {
                moved.add(targets.get(at++));
            }
        }
        return moved;
    }

    private static String body(List<Block> blocks) {
        return String.join("", blocks.stream().map(Block::source).toList());
    }

    /** The source that the saved translation was made from; that of now where nothing is translated yet. */
    private String before(DeskText text, Revision source, @Nullable Revision saved) {
        var madeFrom = saved == null ? null : saved.sourceRevision();
        return madeFrom == null || madeFrom == source.number()
                ? source.content().body()
                : find(text, madeFrom).map(old -> old.content().body()).orElse("");
    }

    private Optional<Revision> find(DeskText text, int number) {
        return revisions.find(text.document().id(), text.document().sourceLanguage(), number);
    }

    /** There is nothing to translate in an embed. */
    private static String proposed(Block block, String target) {
        return block.type().equals("embed") ? block.text() : target;
    }

    private static @Nullable Suggestion suggestion(TranslationMemory memory, Block block, String target) {
        return memory.of(block.text())
                .filter(suggestion -> !suggestion.text().equals(target.strip()))
                .orElse(null);
    }

    private static boolean needsMemory(List<BlockDifference> changes, List<String> targets) {
        return targets.stream().anyMatch(String::isBlank) || changes.stream().anyMatch(change -> !change.isSame());
    }

    /** The terms of the house in both languages. */
    Glossary glossary(LanguageTag source, LanguageTag target) {
        var heads = Stream.of(source, target)
                .distinct()
                .flatMap(language -> rows.headsOfKind(Glossary.KIND, language.value()).stream())
                .map(RevisionRow::revision)
                .toList();
        return new Glossary(source, target, heads);
    }

    private TranslationMemory memory(DeskText text) {
        LanguageTag source = text.document().sourceLanguage();
        return new TranslationMemory(rows.translatedBodies(
                text.document().id().toString(), source.value(), text.language().value()));
    }
}
