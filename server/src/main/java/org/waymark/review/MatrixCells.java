package org.waymark.review;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.content.LanguageTag;
import org.waymark.language.Formats;
import org.waymark.language.Words;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** Puts lines of the matrix into words and addresses for one page. What is said over and over is put together once. */
class MatrixCells {
    private final LanguageTag language;
    private final StaffMember me;
    private final Words words;
    private final Formats formats;
    private final Map<LanguageTag, String> names = new HashMap<>();
    private final Map<Set<MatrixState>, String> labels = new HashMap<>();

    MatrixCells(LanguageTag language, StaffMember me, Words words, Formats formats) {
        this.language = language;
        this.me = me;
        this.words = words;
        this.formats = formats;
    }

    static MatrixView.Sign sign(MatrixState state) {
        return new MatrixView.Sign(state.mark(), state.word(), key(state));
    }

    static String key(MatrixState state) {
        return "desk.state." + state.word();
    }

    MatrixView.Column column(LanguageTag tag) {
        boolean isFacts = tag.equals(LanguageTag.UND);
        return new MatrixView.Column(isFacts ? "" : tag.value(), isFacts ? "" : name(tag));
    }

    MatrixView.Line line(MatrixLine line, Set<LanguageTag> columns) {
        Map<LanguageTag, MatrixCell> own =
                line.cells().stream().collect(Collectors.toMap(MatrixCell::language, cell -> cell));
        var cells = columns.stream()
                .map(tag -> own.containsKey(tag) ? cell(line, own.get(tag)) : null)
                .collect(Collectors.toCollection(ArrayList::new));
        return new MatrixView.Line(
                "/desk/documents/" + line.document() + "/" + line.source(),
                line.title(),
                words.say(language, "desk.kind." + line.document().kind()),
                line.document().toString(),
                cells,
                renews(line));
    }

    private boolean renews(MatrixLine line) {
        return line.cells().stream().anyMatch(cell -> cell.states().contains(MatrixState.OVERDUE))
                && StillValid.canRenew(line.document())
                && me.may(Permission.REVIEW, LanguageTag.UND, line.path());
    }

    private MatrixView.Cell cell(MatrixLine line, MatrixCell cell) {
        var marks = cell.first().mark()
                + cell.states().stream()
                        .filter(state -> state.compareTo(MatrixState.LIVE) > 0)
                        .map(MatrixState::mark)
                        .collect(Collectors.joining());
        var name = name(cell.language());
        boolean isFacts = cell.language().equals(LanguageTag.UND);
        return new MatrixView.Cell(
                href(line, cell),
                marks,
                cell.first().word(),
                isFacts ? name : cell.language().value(),
                name + ": " + label(cell));
    }

    private String name(LanguageTag tag) {
        return names.computeIfAbsent(
                tag,
                key -> key.equals(LanguageTag.UND)
                        ? words.say(language, "desk.facts")
                        : formats.languageName(language, key.value()));
    }

    /** How far it has come is always earlier in the order of states than what else is to be said. */
    private String label(MatrixCell cell) {
        return labels.computeIfAbsent(EnumSet.copyOf(cell.states()), states -> states.stream()
                .map(state -> words.say(language, key(state)))
                .collect(Collectors.joining(", ")));
    }

    /** Where the work on it is done. */
    private String href(MatrixLine line, MatrixCell cell) {
        var text = line.document() + "/" + cell.language();
        if (cell.first() == MatrixState.IN_REVIEW && me.may(Permission.REVIEW, cell.language(), line.path())) {
            return "/desk/review/" + text + "/" + cell.number();
        }
        if (cell.first() == MatrixState.APPROVED && me.may(Permission.PUBLISH)) {
            return "/desk/releases";
        }
        boolean isTranslation =
                !cell.language().equals(LanguageTag.UND) && !cell.language().equals(line.source());
        return (isTranslation ? "/desk/translate/" : "/desk/documents/") + text;
    }
}
