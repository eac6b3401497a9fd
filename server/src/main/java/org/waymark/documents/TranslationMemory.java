package org.waymark.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.content.Block;
import org.waymark.content.Blocks;

/** How blocks were translated before, anywhere in the house. */
final class TranslationMemory {
    static final TranslationMemory EMPTY = new TranslationMemory(List.of());

    /** Blocks that share fewer of their words are no help: mending would take longer than writing. */
    private static final double ALIKE = 0.7;

    /** By the block of the source. */
    private final Map<String, String> translations = new LinkedHashMap<>();

    private final List<Remembered> words = new ArrayList<>();

    /** @param bodies newest first: of two translations of the same block the newer one counts */
    TranslationMemory(List<TranslatedBody> bodies) {
        for (var each : bodies) {
            var source = Blocks.of(each.sourceBody());
            var aligned = BlockAlignment.of(source, Blocks.of(each.targetBody()));
            for (int i = 0; i < source.size(); i++) {
                remember(source.get(i), aligned.get(i));
            }
        }
    }

    private void remember(Block source, String translation) {
        if (!translation.isEmpty()
                && !source.type().equals("embed")
                && translations.putIfAbsent(source.text(), translation) == null) {
            words.add(new Remembered(source.text(), BlockDifference.words(source.text())));
        }
    }

    /** The translation of the very same block; else that of the most similar one, if any is similar enough. */
    Optional<Suggestion> of(String block) {
        var same = translations.get(block);
        if (same != null) {
            return Optional.of(new Suggestion(same, "", List.of()));
        }
        var own = BlockDifference.words(block);
        return words.stream()
                .map(each -> Map.entry(each.source(), BlockDifference.shared(own, each.words())))
                .filter(each -> each.getValue() >= ALIKE)
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(each -> new Suggestion(
                        translations.getOrDefault(each.getKey(), ""),
                        each.getKey(),
                        WordDifference.between(each.getKey(), block)));
    }

    private record Remembered(String source, Map<String, Integer> words) {}

    /**
     * A translation from before.
     *
     * @param similar the block it is a translation of; empty where it is the very same
     * @param words what differs between that block and this one
     */
    public record Suggestion(String text, String similar, List<WordDifference> words) {}
}
