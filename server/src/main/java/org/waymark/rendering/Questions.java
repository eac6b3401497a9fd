package org.waymark.rendering;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.publishing.Notice;
import org.waymark.publishing.Notice.Place;

/** The questions of campaigns, and which answers are taken. */
class Questions extends LedTo {
    /** Where it is written which answers are taken, for whoever counts them. */
    static final String PATH = "waymark/asked.txt";

    Questions(Collection<Notice> notices, Collection<Notice> before) {
        super(Set.of(Place.ASKED_BEFORE, Place.ASKED_AFTER), notices, before);
    }

    /** A line for each question in each language, as forms send it: {@code message:papers before en}. */
    String lines() {
        return all().stream()
                .flatMap(notice -> notice.texts().keySet().stream()
                        .map(language -> notice.subject() + " " + when(notice) + " " + language))
                .distinct()
                .sorted()
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /** Before what is to help, or after it. */
    static String when(Notice question) {
        return question.places().contains(Place.ASKED_BEFORE) ? "before" : "after";
    }
}
