package org.waymark.content.phone;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Searches documents on the phone: by whole words, by their beginnings, and where a word is nowhere, with a slip of the
 * finger. The same as {@code search-kept.js} does in browsers.
 */
final class SearchKept {
    private static final int LONGEST = 400;
    private static final int MOST_WORDS = 12;
    private static final int SHOWN = 20;
    private static final int PREFIX_FROM = 3;
    private static final int SLIP_FROM = 4;
    private static final int PART = 3;
    private static final double ENOUGH_PARTS = 0.7;
    private static final double BEGINNING = 0.4;
    private static final double SLIP = 0.3;

    private final List<Text> texts = new ArrayList<>();

    /** A part of a document, and how much it says of what the document is about. */
    private record Part(List<String> words, String all, double weight) {
        static Part of(String text, double weight) {
            var words = FoldedWords.of(text);
            return new Part(words, " " + String.join(" ", words) + " ", weight);
        }
    }

    private record Text(KeptDocument document, List<Part> parts) {
        static Text of(KeptDocument document) {
            var text = document.html().replaceAll("<[^>]*>", " ").replaceAll("&#?\\w+;", " ");
            return new Text(
                    document, List.of(Part.of(document.title(), 8), Part.of(document.summary(), 3), Part.of(text, 1)));
        }

        double fit(String word, boolean slips) {
            double fit = 0;
            for (var part : parts) {
                fit += part.weight * (slips ? slip(part, word) : asTyped(part.all, word));
            }
            return fit;
        }
    }

    private record Found(KeptDocument document, double score) {}

    SearchKept(Collection<KeptDocument> documents) {
        documents.forEach(document -> texts.add(Text.of(document)));
    }

    List<KeptDocument> find(String question) {
        var scores = new double[texts.size()];
        var words = new LinkedHashSet<>(FoldedWords.of(question.substring(0, Math.min(question.length(), LONGEST))));
        words.stream().limit(MOST_WORDS).forEach(word -> add(scores, word));
        var found = new ArrayList<Found>();
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > 0) {
                found.add(new Found(texts.get(i).document, scores[i]));
            }
        }
        found.sort(Comparator.comparing(Found::score).reversed());
        return found.stream().limit(SHOWN).map(Found::document).collect(Collectors.toUnmodifiableList());
    }

    /** What few documents have says more. A slip is looked for only where the word as typed is nowhere. */
    private void add(double[] scores, String word) {
        var fits = texts.stream().mapToDouble(text -> text.fit(word, false)).toArray();
        if (count(fits) == 0 && word.length() >= SLIP_FROM && word.codePoints().noneMatch(Character::isDigit)) {
            fits = texts.stream().mapToDouble(text -> text.fit(word, true)).toArray();
        }
        double rarity = Math.log(1 + (double) texts.size() / Math.max(1, count(fits)));
        for (int i = 0; i < scores.length; i++) {
            scores[i] += fits[i] * rarity;
        }
    }

    private static int count(double[] fits) {
        int count = 0;
        for (double fit : fits) {
            count += fit > 0 ? 1 : 0;
        }
        return count;
    }

    private static double asTyped(String text, String word) {
        if (word.codePoints().anyMatch(SearchKept::isUnspaced)) {
            return shareOfParts(text, word);
        }
        if (text.contains(" " + word + " ")) {
            return 1;
        }
        return word.length() >= PREFIX_FROM && text.contains(" " + word) ? BEGINNING : 0;
    }

    /** Thai, Lao, Tibetan, Burmese, Khmer, Chinese and Japanese are written without spaces. */
    private static boolean isUnspaced(int letter) {
        return (letter >= 0xe00 && letter <= 0x109f)
                || (letter >= 0x1780 && letter <= 0x17ff)
                || (letter >= 0x3040 && letter <= 0x30ff)
                || (letter >= 0x3400 && letter <= 0x9fff);
    }

    /** A sentence without spaces is found by its parts, of which a few may be missing. */
    private static double shareOfParts(String text, String word) {
        int parts = Math.max(1, word.length() - PART + 1);
        int there = 0;
        for (int i = 0; i < parts; i++) {
            there += text.contains(word.substring(i, Math.min(word.length(), i + PART))) ? 1 : 0;
        }
        double share = (double) there / parts;
        return share >= ENOUGH_PARTS ? share : 0;
    }

    private static double slip(Part part, String word) {
        boolean unspaced = word.codePoints().anyMatch(SearchKept::isUnspaced);
        return !unspaced && part.words.stream().anyMatch(other -> isSlip(word, other)) ? SLIP : 0;
    }

    /** One letter wrong, missing, too many, or two in the wrong order; also in the beginning of a longer word. */
    static boolean isSlip(String typed, String word) {
        if (word.length() < typed.length() - 1) {
            return false;
        }
        int same = 0;
        while (same < typed.length() && same < word.length() && typed.charAt(same) == word.charAt(same)) {
            same++;
        }
        var rest = typed.substring(same);
        var other = word.substring(same);
        if (rest.isEmpty()) {
            return true;
        }
        return other.startsWith(rest.substring(1)) // one too many
                || (!other.isEmpty() && other.substring(1).startsWith(rest)) // one missing
                || (!other.isEmpty() && other.substring(1).startsWith(rest.substring(1))) // another
                || isSwapped(rest, other);
    }

    private static boolean isSwapped(String rest, String other) {
        return rest.length() > 1
                && other.length() > 1
                && other.charAt(0) == rest.charAt(1)
                && other.charAt(1) == rest.charAt(0)
                && other.substring(2).startsWith(rest.substring(2));
    }
}
