package org.waymark.campaigns.sending;

import java.util.Collection;
import java.util.List;

/** Readers who asked to be told, as they are now: whom messages go to that need no list. */
public interface WhoAsked {
    /** Those who asked in one of the languages about one of the topics; each once. */
    List<Person> of(Collection<String> languages, Collection<String> topics);

    /**
     * Somebody who asked.
     *
     * @param address what stands for them until they stop
     */
    record Person(String address, String language) {}
}
