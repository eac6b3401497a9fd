package org.waymark.staff;

import java.util.List;

/** Work of one sort that waits for people; the first page of the desk tells everybody of theirs. */
public interface WaitingWork {
    /** Empty where nothing waits, or where it is not that person's work. */
    List<Waits> of(StaffMember person);

    /**
     * How much there is to do somewhere.
     *
     * @param path where it is done
     * @param words the key of a sentence with a place for the count
     */
    record Waits(String path, String words, long count) {}
}
