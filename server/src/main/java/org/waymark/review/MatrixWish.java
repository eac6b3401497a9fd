package org.waymark.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;

/**
 * What somebody wants to see of the matrix; what is empty leaves nothing out.
 *
 * @param topic a document of which those below it are meant, or a topic of facts
 * @param sort {@code title}, {@code changed}, {@code gaps} or {@code reads}
 * @param page from 1
 */
record MatrixWish(String kind, String topic, String in, Optional<MatrixState> state, String sort, int page) {
    static final List<String> ORDERS = List.of("title", "changed", "gaps", "reads");

    static MatrixWish of(Map<String, String> asked) {
        var sort = asked.getOrDefault("sort", "");
        var page = asked.getOrDefault("page", "");
        return new MatrixWish(
                asked.getOrDefault("kind", ""),
                asked.getOrDefault("topic", ""),
                asked.getOrDefault("in", ""),
                MatrixState.of(asked.getOrDefault("state", "")),
                ORDERS.contains(sort) ? sort : ORDERS.get(0),
                page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1);
    }

    /** The lines that are wanted, in the order wanted, with the cells that are wanted. */
    List<MatrixLine> among(List<MatrixLine> all, Comparator<String> order) {
        return all.stream()
                .filter(line -> kind.isEmpty() || line.document().kind().equals(kind))
                .filter(line -> topic.isEmpty() || isAbout(line))
                .map(line -> in.isEmpty() ? line : line.with(inLanguage(line)))
                .filter(line -> line.cells().stream().anyMatch(this::isWanted))
                .sorted(comparator(order))
                .toList();
    }

    private boolean isAbout(MatrixLine line) {
        return line.topics().contains(topic)
                || line.path().stream().map(DocumentId::toString).anyMatch(topic::equals);
    }

    private List<MatrixCell> inLanguage(MatrixLine line) {
        return line.cells().stream()
                .filter(cell -> cell.language().value().equals(in))
                .toList();
    }

    /** Facts are in no language, so they are not asked for what only texts can be. */
    private boolean isWanted(MatrixCell cell) {
        return state.isEmpty()
                || (cell.states().contains(state.get())
                        && !(state.get() == MatrixState.MISSING
                                && cell.language().equals(LanguageTag.UND)));
    }

    private Comparator<MatrixLine> comparator(Comparator<String> order) {
        Comparator<MatrixLine> byTitle =
                Comparator.comparing(MatrixLine::title, order).thenComparing(MatrixLine::document);
        return switch (sort) {
            case "changed" ->
                Comparator.comparing(MatrixLine::changed).reversed().thenComparing(byTitle);
            case "gaps" -> Comparator.comparing(MatrixLine::gaps).reversed().thenComparing(byTitle);
            case "reads" -> Comparator.comparing(MatrixLine::reads).reversed().thenComparing(byTitle);
            default -> byTitle;
        };
    }
}
