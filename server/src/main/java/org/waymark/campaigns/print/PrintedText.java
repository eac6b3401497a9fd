package org.waymark.campaigns.print;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message in one language as a sheet shows it.
 *
 * @param index among those of the sheet
 * @param lang the language of its readers
 * @param textLang the language of the text, which may be another
 * @param fallback says that it is; empty where it is not
 * @param notices what readers must know of the text
 * @param code as SVG; empty where there is no address
 * @param until until when all of it is good; empty where nobody can say
 */
record PrintedText(
        int index,
        String lang,
        String dir,
        String textLang,
        String textDir,
        String site,
        String pictogram,
        String fallback,
        List<String> notices,
        String title,
        List<Part> parts,
        String more,
        String code,
        String address,
        String until,
        String edition,
        String publisher) {
    PrintedText {
        notices = List.copyOf(notices);
        parts = List.copyOf(parts);
    }

    /**
     * One below the other.
     *
     * @param words empty where a help line stands
     */
    record Part(String words, @Nullable Line line) {}

    /**
     * A help line.
     *
     * @param lang of its name; empty where it is that of the sheet
     * @param where it works; empty for everywhere
     */
    record Line(String name, String lang, String dir, String number, String where) {}

    /** What is said, without the help lines. */
    public List<Part> words() {
        return parts.stream().filter(part -> part.line() == null).toList();
    }

    /** The help lines alone. */
    public List<Part> lines() {
        return parts.stream().filter(part -> part.line() != null).toList();
    }

    PrintedText at(int place) {
        return new PrintedText(
                place, lang, dir, textLang, textDir, site, pictogram, fallback, notices, title, parts, more, code,
                address, until, edition, publisher);
    }
}
