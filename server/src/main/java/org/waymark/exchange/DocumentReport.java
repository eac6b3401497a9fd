package org.waymark.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Sentence;
import org.waymark.documents.FieldProblem;
import org.waymark.documents.NewRevision;
import org.waymark.documents.WordDifference;

/**
 * What a file would do to one document, or did.
 *
 * @param title of the source; the id where there is none
 * @param words the key of why it is not taken over; empty where nothing stands against it
 * @param about what that sentence is about
 * @param fields what is wrong with fields of it
 * @param blank how many parts would still have no translation
 * @param wanted what would be saved; null where nothing would
 */
public record DocumentReport(
        String document,
        String language,
        String title,
        Fate fate,
        String words,
        String about,
        List<FieldProblem> fields,
        List<Line> lines,
        int blank,
        @Nullable NewRevision wanted) {

    static final String PART_UNKNOWN = "desk.exchange.part-unknown";

    /** What becomes of it. */
    public enum Fate {
        GOOD,
        UNCHANGED,
        REFUSED,
        SAVED
    }

    static DocumentReport refused(String document, String language, String title, Problem why, List<Line> lines) {
        return new DocumentReport(
                document, language, title, Fate.REFUSED, why.words(), why.about(), List.of(), lines, 0, null);
    }

    static DocumentReport refused(
            String document, String language, String title, List<FieldProblem> fields, List<Line> lines) {
        return new DocumentReport(
                document, language, title, Fate.REFUSED, "desk.exchange.field-wrong", "", fields, lines, 0, null);
    }

    static DocumentReport unchanged(String document, String language, String title) {
        return new DocumentReport(document, language, title, Fate.UNCHANGED, "", "", List.of(), List.of(), 0, null);
    }

    DocumentReport saved() {
        return new DocumentReport(document, language, title, Fate.SAVED, "", "", List.of(), lines, blank, wanted);
    }

    DocumentReport refused(Problem why) {
        return refused(document, language, title, why, List.of());
    }

    DocumentReport refused(List<FieldProblem> wrong) {
        return refused(document, language, title, wrong, List.of());
    }

    boolean isGood() {
        return fate == Fate.GOOD;
    }

    boolean isRefused() {
        return fate == Fate.REFUSED;
    }

    /**
     * A part that would change.
     *
     * @param at the row of the table, or the line of the XML file
     * @param problems that stand against it
     * @param doubts to look at again; they stand against nothing
     */
    public record Line(
            int at, String place, String before, String after, List<Problem> problems, List<Sentence> doubts) {
        /** The key of its name where it is a field; empty for a block, and for what the document does not have. */
        public String field() {
            boolean unknown = problems.stream().anyMatch(each -> each.words().equals(PART_UNKNOWN));
            return unknown || place.matches("[0-9]+") ? "" : "desk.fact." + place;
        }

        public List<WordDifference> words() {
            return WordDifference.between(before, after);
        }
    }

    /**
     * Something wrong.
     *
     * @param words the key of the sentence
     * @param about what it is about
     */
    public record Problem(String words, String about) {}
}
