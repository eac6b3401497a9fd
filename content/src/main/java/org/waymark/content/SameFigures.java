package org.waymark.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The gate that a translation says what its source says wherever a slip of the pen can hurt: numbers, amounts, dates,
 * links and embeds, in whatever digits they are written.
 */
public final class SameFigures {
    private static final Gate GATE = Gate.SAME_FIGURES;
    private static final Pattern CURRENCY = Pattern.compile("[€£¥₹₺₽₦₨₩฿₱₫₴₸₾৳]|(?<![A-Z])[A-Z]{3}(?![A-Z])");
    private static final Set<String> CODES = Set.of(
            ("USD EUR GBP CHF SEK NOK DKK PLN TRY AED SAR QAR KWD BHD OMR INR PKR BDT LKR NPR AFN PHP IDR MYR THB CNY JPY"
                            + " KRW NGN GHS KES ETB MAD TND EGP JOD LBP IQD MXN BRL CAD AUD RSD UAH RUB")
                    .split(" "));

    private SameFigures() {}

    /** Where the translation differs from the text it was made from, as far as can be told without knowing languages. */
    public static List<Finding> findings(Content source, Content translation) {
        return findings(source, LanguageTag.UND, translation, LanguageTag.UND, Grammar.NONE);
    }

    /** Where the translation differs from the text it was made from; empty when it does not. */
    public static List<Finding> findings(
            Content source, LanguageTag from, Content translation, LanguageTag to, Grammar grammar) {
        var said = Passage.of(source);
        var says = Passage.of(translation);
        said.removeIf(Passage::isCredit);
        says.removeIf(Passage::isCredit);
        var days = new SameDays(grammar, said, from, says, to);
        var findings = new ArrayList<>(days.findings());
        compare("desk.gate.figures.number.", figures(days.sourceLeft()), figures(days.translationLeft()), findings);
        currencies(said, says, findings);
        var wanted = References.in(source.body());
        var found = References.in(translation.body());
        compare("desk.gate.figures.link.", links(wanted), links(found), findings);
        compare("desk.gate.figures.embed.", embeds(wanted), embeds(found), findings);
        return findings;
    }

    /** @param keys what the keys of their sentences begin with */
    private static void compare(String keys, List<Place> source, List<Place> translation, List<Finding> findings) {
        var missing = without(source, translation);
        var extra = without(translation, source);
        for (int i = 0; i < extra.size(); i++) {
            var here = extra.get(i);
            findings.add(
                    i < missing.size()
                            ? here.error(instead(keys, here, missing.get(i)))
                            : here.error(new Sentence(keys + "extra", "words", here.said)));
        }
        for (int i = extra.size(); i < missing.size(); i++) {
            var there = missing.get(i);
            var sentence = new Sentence(keys + "missing." + there.sort(), there.named("source"));
            findings.add(Finding.error(GATE, there.pointer, sentence));
        }
    }

    private static Sentence instead(String keys, Place here, Place there) {
        var names = there.named("source");
        names.put("words", here.said);
        return new Sentence(keys + "instead." + there.sort(), names);
    }

    private static void currencies(List<Passage> source, List<Passage> translation, List<Finding> findings) {
        var from = currencies(source);
        var to = currencies(translation);
        // A currency may be a sign in one language and a word in another: only two that are both signs can differ.
        if (!from.isEmpty() && !to.isEmpty() && !from.equals(to)) {
            findings.add(Finding.error(
                    GATE,
                    Finding.BODY,
                    new Sentence(
                            "desk.gate.figures.currency",
                            Map.of("words", String.join(", ", to), "source", String.join(", ", from)))));
        }
    }

    private static Set<String> currencies(List<Passage> passages) {
        var currencies = new TreeSet<String>();
        for (var passage : passages) {
            var matcher = CURRENCY.matcher(passage.text());
            while (matcher.find()) {
                var currency = matcher.group().replace("€", "EUR").replace("£", "GBP");
                if (currency.length() == 1 || CODES.contains(currency)) {
                    currencies.add(currency);
                }
            }
        }
        return currencies;
    }

    private static List<Place> figures(List<Passage> passages) {
        var places = new ArrayList<Place>();
        for (var passage : passages) {
            Figures.in(passage.text()).forEach(n -> places.add(new Place(n, passage.pointer(), passage.line())));
        }
        return places;
    }

    private static List<Place> links(References references) {
        var places = new ArrayList<Place>();
        references.links().forEach(link -> places.add(new Place(link.target(), Finding.BODY, link.line())));
        return places;
    }

    private static List<Place> embeds(References references) {
        var places = new ArrayList<Place>();
        references.embeds().forEach(e -> places.add(new Place(e.document().toString(), Finding.BODY, e.line())));
        return places;
    }

    /** The places that are left when each of the others has struck out one that says the same. */
    private static List<Place> without(List<Place> places, List<Place> others) {
        var struck = new ArrayList<String>();
        others.forEach(other -> struck.add(other.said));
        var left = new ArrayList<Place>();
        for (var place : places) {
            if (!struck.remove(place.said)) {
                left.add(place);
            }
        }
        return left;
    }

    /** Something said, and where. */
    private record Place(String said, String pointer, int line) {
        Finding error(Sentence sentence) {
            return new Finding(GATE, Severity.ERROR, pointer, line, sentence);
        }

        /** What the key of a sentence about it ends with. */
        String sort() {
            return line == 0 ? Sentence.FIELD : "line";
        }

        /** What is said under that name, and where. */
        Map<String, String> named(String name) {
            var names = new HashMap<String, String>();
            names.put(name, said);
            names.put(sort(), line == 0 ? pointer.substring(1) : String.valueOf(line));
            return names;
        }
    }
}
