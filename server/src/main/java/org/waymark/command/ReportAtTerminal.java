package org.waymark.command;

import java.io.PrintWriter;
import java.util.List;
import org.waymark.content.LanguageTag;
import org.waymark.exchange.DocumentReport;
import org.waymark.exchange.DocumentReport.Fate;
import org.waymark.exchange.DocumentReport.Line;
import org.waymark.exchange.SheetFormat;
import org.waymark.exchange.UnreadableFile;
import org.waymark.language.Words;

/** What a translated file does, as lines at a terminal, in the English words of the desk. */
final class ReportAtTerminal {
    private static final LanguageTag ENGLISH = new LanguageTag("en");

    private final Words words;
    private final String place;
    private final PrintWriter out;

    ReportAtTerminal(Words words, SheetFormat format, PrintWriter out) {
        this.words = words;
        this.place = format == SheetFormat.XLIFF ? "line" : "row";
        this.out = out;
    }

    /** Every document that would change or is refused, every part with what stands there and what the file says. */
    void tell(List<DocumentReport> reports) {
        reports.stream().filter(report -> report.fate() != Fate.UNCHANGED).forEach(report -> {
            out.println(report.document() + " (" + report.title() + ") in " + report.language() + ":"
                    + (report.fate() == Fate.GOOD ? " can be taken over" : " REFUSED"));
            why(report);
            if (report.blank() > 0) {
                out.println("  parts without a translation yet: " + report.blank());
            }
            report.lines().forEach(this::tell);
        });
    }

    private void why(DocumentReport report) {
        if (!report.words().isEmpty()) {
            out.println("  " + said(report.words(), report.about()));
        }
        report.fields()
                .forEach(field -> out.println("  " + plain(words.say(ENGLISH, field.field())) + ": "
                        + plain(words.say(ENGLISH, field.sentence()))));
    }

    private void tell(Line line) {
        var name = line.field().isEmpty() ? "part " + line.place() : words.say(ENGLISH, line.field());
        out.println("  " + place + " " + line.at() + ", target of " + name);
        line.problems().forEach(problem -> out.println("    wrong:  " + said(problem.words(), problem.about())));
        line.doubts().forEach(doubt -> out.println("    look again: " + plain(words.say(ENGLISH, doubt))));
        out.println("    before: " + text(line.before()));
        out.println("    after:  " + text(line.after()));
    }

    void wouldDo(List<DocumentReport> checked) {
        out.println(documents(count(checked, Fate.GOOD)) + " can be taken over, " + count(checked, Fate.REFUSED)
                + " refused, " + count(checked, Fate.UNCHANGED) + " would stay as they are. Nothing was saved.");
    }

    /** @param checked what was told before; what is refused only now is told too */
    void done(List<DocumentReport> checked, List<DocumentReport> taken) {
        for (int i = 0; i < taken.size(); i++) {
            if (taken.get(i).fate() == Fate.REFUSED && checked.get(i).fate() != Fate.REFUSED) {
                tell(List.of(taken.get(i)));
            }
        }
        out.println(documents(count(taken, Fate.SAVED)) + " saved as drafts, " + count(taken, Fate.REFUSED)
                + " refused, " + count(taken, Fate.UNCHANGED) + " stay as they are.");
    }

    static String documents(int count) {
        return count == 1 ? "1 document" : count + " documents";
    }

    /** What is wrong with a file as a whole. */
    static String sentence(UnreadableFile file) {
        return said(Words.shipped(), file.words(), file.about());
    }

    private String said(String key, String about) {
        return said(words, key, about);
    }

    private static String said(Words words, String key, String about) {
        return words.say(ENGLISH, key) + (about.isEmpty() ? "" : " " + about);
    }

    private static int count(List<DocumentReport> reports, Fate fate) {
        return (int) reports.stream().filter(report -> report.fate() == fate).count();
    }

    /** Lists and the like have lines of their own, which stay below each other. */
    private static String text(String text) {
        return text.isBlank() ? "–" : text.strip().replace("\n", "\n            ");
    }

    /** Not every terminal knows the marks that keep directions apart; some show them as signs. */
    private static String plain(String said) {
        return said.replaceAll("[\u2066-\u2069]", "");
    }
}
