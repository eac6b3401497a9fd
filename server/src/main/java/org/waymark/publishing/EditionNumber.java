package org.waymark.publishing;

/** The number of an edition: 1, 2, 3 and so on without a gap. */
public record EditionNumber(int value) implements Comparable<EditionNumber> {
    public EditionNumber {
        if (value < 1) {
            throw new IllegalArgumentException("editions are numbered from 1, not " + value);
        }
    }

    public EditionNumber next() {
        return new EditionNumber(value + 1);
    }

    @Override
    public int compareTo(EditionNumber other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
