package org.waymark.publishing;

import io.micronaut.data.annotation.MappedEntity;

/** The highest number of the revisions of a text that were ever published. */
@MappedEntity("revision")
record PublishedNumber(String document, String language, int number) {
    Change.Text text() {
        return new Change.Text(document, language);
    }
}
