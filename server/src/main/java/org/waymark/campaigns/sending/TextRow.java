package org.waymark.campaigns.sending;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A row of {@code sending_text}: the words that somebody said yes to, for the readers of a language. */
@MappedEntity("sending_text")
record TextRow(@Id long sending, String language, long revision, String text) {}
