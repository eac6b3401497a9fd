package org.waymark.documents;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.content.Credits;
import org.waymark.content.Kinds;

/**
 * Lets a machine begin a translation, where the house has one: only what is empty, only what is ordinary, and the
 * translation is marked as made by a machine from then on.
 */
@Singleton
class MachineTranslation {
    private static final String TRANSLATOR = FormNames.FIELD + "translator";
    /** What begins a heading, an item of a list or a quotation, and is no word of any language. */
    private static final Pattern MARK = Pattern.compile("^\\s*(?:#{1,6}|[-*+]|[0-9]{1,9}[.)]|>)\\s+");

    private final Optional<TranslationEngine> engine;
    private final TranslationRows rows;

    MachineTranslation(Optional<TranslationEngine> engine, TranslationRows rows) {
        this.engine = engine;
        this.rows = rows;
    }

    /** What could put readers in danger, and what has numbers to call, is never given to a machine. */
    boolean isOffered(DeskText text) {
        var document = text.document();
        return engine.isPresent()
                && !document.sensitive()
                && !Kinds.named(document.id().kind()).needsVerification();
    }

    /**
     * The form with what the machine says in its empty blocks; nothing that somebody typed is touched.
     *
     * @param wanted the number of a block, or {@code all}
     * @throws EngineAway when the machine gave no usable answer
     */
    TextForm begin(TextForm form, Revision source, String wanted) {
        var text = form.text();
        if (!isOffered(text)) {
            return form;
        }
        var empty = rows.of(form, source, null).stream()
                .filter(row -> row.number() >= 0 && row.target().isBlank())
                .filter(row -> wanted.equals("all") || wanted.equals(String.valueOf(row.number())))
                .toList();
        if (empty.isEmpty()) {
            return form;
        }
        var lines = new ArrayList<Line>();
        empty.forEach(row -> lines.addAll(lines(row.source())));
        var said = engine.orElseThrow()
                .translate(
                        source.language(),
                        text.language(),
                        lines.stream().map(Line::words).toList());
        var typed = form.typed().with(TRANSLATOR, Credits.MACHINE);
        int at = 0;
        for (var row : empty) {
            var block = new ArrayList<String>();
            for (var line : lines(row.source())) {
                block.add(line.mark() + said.get(at++).strip());
            }
            typed = typed.with(FormNames.BLOCK + row.number(), String.join("\n", block));
        }
        return new TextForm(text, typed);
    }

    /** A line that begins with no mark goes on where the one before ended. */
    private static List<Line> lines(String block) {
        var lines = new ArrayList<Line>();
        for (var written : block.split("\n", -1)) {
            var mark = MARK.matcher(written);
            if (mark.find()) {
                lines.add(new Line(mark.group(), written.substring(mark.end())));
            } else if (lines.isEmpty()) {
                lines.add(new Line("", written));
            } else {
                var last = lines.remove(lines.size() - 1);
                lines.add(new Line(last.mark(), last.words() + " " + written.strip()));
            }
        }
        return lines;
    }

    private record Line(String mark, String words) {}
}
