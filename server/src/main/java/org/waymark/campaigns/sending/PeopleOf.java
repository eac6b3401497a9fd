package org.waymark.campaigns.sending;

import io.micronaut.core.annotation.Introspected;

/** How many people of a list read a language. */
@Introspected
record PeopleOf(String language, long people) {}
