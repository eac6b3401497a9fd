package org.waymark.campaigns.sending;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a file has what is looked for.
 *
 * @param language empty where the file does not say
 * @param header whether its first row only names the columns
 */
record Columns(int number, OptionalInt language, boolean header) {
    private static final int LETTERS = 26;

    /**
     * By the names in the first row, or by letters as spreadsheets have them. Empty where there is no such column.
     *
     * @param languageTyped empty for none
     */
    static Optional<Columns> of(List<String> first, String numberTyped, String languageTyped) {
        var number = find(first, numberTyped);
        var language = find(first, languageTyped);
        if (number.isEmpty() || (!languageTyped.isEmpty() && language.isEmpty())) {
            return Optional.empty();
        }
        boolean header = cell(first, number.getAsInt()).chars().noneMatch(Character::isDigit);
        return Optional.of(new Columns(number.getAsInt(), language, header));
    }

    static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    /** As spreadsheets name a cell: {@code B17}. */
    static String name(int column, int row) {
        var letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.append(row).toString();
    }

    private static OptionalInt find(List<String> first, String typed) {
        for (int i = 0; i < first.size() && !typed.isEmpty(); i++) {
            if (first.get(i).strip().equalsIgnoreCase(typed)) {
                return OptionalInt.of(i);
            }
        }
        if (!typed.matches("[A-Za-z]{1,2}")) {
            return OptionalInt.empty();
        }
        int column = 0;
        for (int letter : typed.toUpperCase(Locale.ROOT).chars().toArray()) {
            column = column * LETTERS + letter - 'A' + 1;
        }
        return column > first.size() ? OptionalInt.empty() : OptionalInt.of(column - 1);
    }
}
