package org.waymark.exchange;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.documents.TranslationSheet;
import org.waymark.language.Direction;
import org.waymark.language.Language;
import org.waymark.language.Languages;
import org.waymark.staff.StaffMember;

/** Lays out as one file what somebody wants to translate elsewhere, as far as their role reaches. */
@Singleton
public class TakeOutTexts {
    private final SheetChoice choice;
    private final Languages languages;

    TakeOutTexts(SheetChoice choice, Languages languages) {
        this.choice = choice;
        this.languages = languages;
    }

    /** Empty where there is nothing to translate like that. */
    public Optional<TextsTakenOut> takeOut(StaffMember me, SheetWish wish) {
        var found = choice.of(me, wish);
        // A file has one source language; documents written in another one follow in a file of their own.
        var source = wish.source().or(() -> found.stream().findFirst().map(TranslationSheet::source));
        var sheets = found.stream()
                .filter(sheet -> source.isPresent() && sheet.source().equals(source.get()))
                .toList();
        if (sheets.isEmpty()) {
            return Optional.empty();
        }
        var direction = languages.find(wish.language()).map(Language::direction).orElse(Direction.LTR);
        var others = found.stream().map(TranslationSheet::source).collect(Collectors.toSet());
        others.remove(sheets.get(0).source());
        return Optional.of(new TextsTakenOut(sheets, wish.format(), direction, others));
    }
}
