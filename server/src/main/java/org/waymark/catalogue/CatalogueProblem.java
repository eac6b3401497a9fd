package org.waymark.catalogue;

/**
 * Something wrong in a catalogue file, said with what to do about it.
 *
 * @param place “row 3” of a table, whose first row holds the names of the columns, or “record 2” of a list
 * @param column the name of the column or field; empty when it is about the whole row
 */
public record CatalogueProblem(String place, String column, String message) {
    @Override
    public String toString() {
        return place + (column.isEmpty() ? "" : ", column " + column) + ": " + message;
    }
}
