package org.waymark.campaigns.channels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.language.Sms;

class TypewriterTest {
    @Test
    void writes_quotes_dashes_spaces_and_dots_plainly() {
        assertEquals("Don't \"pay\" - ask...", Typewriter.write("Don’t “pay” – ask…"));
        assertEquals("Il dit \"oui\" ?", Typewriter.write("Il dit «\u00a0oui\u202f» ?"));
        assertEquals("24 h - 7 j, 10-12", Typewriter.write("24\u00a0h — 7\u202fj, 10–12"));
        assertEquals("help", Typewriter.write("\ufeffhe\u00adlp\u200b"));
        assertFalse(Sms.of(Typewriter.write("‘a’ ‚b‛ „c‟ ‑ ″ ′ −1")).coding().isUcs2());
    }

    @Test
    void makes_no_list_of_a_line_that_begins_with_a_dash() {
        assertEquals("– one\n— two - three", Typewriter.write("– one\n— two – three"));
        assertEquals(" – one", Typewriter.write("\u00a0– one"));
    }

    @Test
    void touches_no_letter_no_digit_and_no_mark_of_order() {
        var kept = "çãõêîœßŁж١٢٣০১۹ʼـ،؟۔।\u200c\u200d\u200e\u200f\u2066\u2069+*#0123";
        assertEquals(kept, Typewriter.write(kept));
        var letters = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(each -> Character.isLetterOrDigit(each) && Character.isDefined(each))
                .filter(each -> Typewriter.instead(each).isPresent())
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        assertEquals("", letters);
    }

    @Test
    void counts_each_dear_character_and_says_what_could_stand_there() {
        var dear = DearCharacter.in("“Não” – “dê”\u00a0€");
        assertEquals(
                List.of("“", "ã", "”", "–", "ê", ""),
                dear.stream().map(DearCharacter::shown).toList());
        assertEquals(2, dear.get(0).times());
        assertEquals(Optional.of("\""), dear.get(0).instead());
        assertEquals(Optional.empty(), dear.get(1).instead());
        assertEquals("U+00A0", dear.get(5).code());
        assertEquals(List.of(), DearCharacter.in("Keep it {with} you, €5\n"));
    }
}
