package org.waymark.language;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.language.Wording.Piece;

/**
 * Takes a message apart where that loses nothing: it has plain places and whole numbers, and counts by one name. ICU alone
 * can say the others: choices by word, ordinals, styles, offsets, and {@code =1} where “one” is for 21 as well.
 */
final class TakeApart {
    private static final List<String> CATEGORIES = List.of("zero", "one", "two", "few", "many", "other");

    private final MessagePattern pattern;
    private final PluralRules rules;
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> numbers = new LinkedHashSet<>();
    private final Map<Integer, Map<String, Integer>> branches = new HashMap<>();
    private String counted = "";

    TakeApart(String pattern, PluralRules rules) {
        this.pattern = new MessagePattern(pattern);
        this.rules = rules;
    }

    /** Empty when something would be lost. */
    Optional<Wording> wording() {
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPartType(i) == Part.Type.ARG_START && !isPlain(i)) {
                return Optional.empty();
            }
        }
        var forms = new LinkedHashMap<String, List<Piece>>();
        for (var category : CATEGORIES) {
            if (rules.getKeywords().contains(category)) {
                forms.put(category, pieces(0, category));
            }
        }
        return Optional.of(
                new Wording(List.copyOf(names), numbers, Optional.of(counted).filter(name -> !name.isEmpty()), forms));
    }

    private boolean isPlain(int argument) {
        var name = name(argument);
        names.add(name);
        return switch (pattern.getPart(argument).getArgType()) {
            case NONE -> true;
            case SIMPLE -> isNumber(argument, name);
            case PLURAL -> isCount(argument, name);
            default -> false;
        };
    }

    /** Its parts are start, name, type and limit; a style would come before the limit. */
    private boolean isNumber(int argument, String name) {
        numbers.add(name);
        return pattern.getLimitPartIndex(argument) == argument + 3
                && pattern.getSubstring(pattern.getPart(argument + 2)).equals("number");
    }

    private boolean isCount(int argument, String name) {
        if ((!counted.isEmpty() && !counted.equals(name)) || pattern.getPluralOffset(argument + 2) != 0) {
            return false;
        }
        counted = name;
        numbers.add(name);
        var byCategory = new HashMap<String, Integer>();
        branches.put(argument, byCategory);
        int limit = pattern.getLimitPartIndex(argument);
        for (int i = argument + 2; i < limit; i++) {
            boolean exact = pattern.getPartType(i + 1).hasNumericValue();
            int message = exact ? i + 2 : i + 1;
            if (!exact) {
                byCategory.putIfAbsent(pattern.getSubstring(pattern.getPart(i)), message);
            } else if (!putExact(byCategory, pattern.getNumericValue(pattern.getPart(i + 1)), message)) {
                return false;
            }
            i = pattern.getLimitPartIndex(message);
        }
        return true;
    }

    /** A form for one number is that of a category when the category has no other; it then goes before it. */
    private boolean putExact(Map<String, Integer> byCategory, double number, int message) {
        var category = rules.select(number);
        byCategory.put(category, message);
        return rules.getUniqueKeywordValue(category) == number;
    }

    private List<Piece> pieces(int message, String category) {
        var pieces = new ArrayList<Piece>();
        int limit = pattern.getLimitPartIndex(message);
        int said = pattern.getPart(message).getLimit();
        for (int i = message + 1; i <= limit; i++) {
            var part = pattern.getPart(i);
            say(pieces, pattern.getPatternString().substring(said, part.getIndex()));
            switch (part.getType()) {
                case REPLACE_NUMBER -> pieces.add(new Piece.Place(counted));
                case ARG_START -> {
                    pieces.addAll(argument(i, category));
                    i = pattern.getLimitPartIndex(i);
                }
                default -> {} // the end of the message, quotes that are not said, and where some could be added
            }
            said = pattern.getPart(i).getLimit();
        }
        return List.copyOf(pieces);
    }

    private List<Piece> argument(int argument, String category) {
        var byCategory = branches.get(argument);
        if (byCategory == null) {
            return List.of(new Piece.Place(name(argument)));
        }
        var message = byCategory.getOrDefault(category, byCategory.get("other"));
        return message == null ? List.of() : pieces(message, category);
    }

    private String name(int argument) {
        return pattern.getSubstring(pattern.getPart(argument + 1));
    }

    private static void say(List<Piece> pieces, String words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece.Said(words));
        }
    }
}
