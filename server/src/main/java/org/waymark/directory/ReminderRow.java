package org.waymark.directory;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A row of {@code staff_reminder}: in which week somebody was reminded. */
@MappedEntity("staff_reminder")
record ReminderRow(@Id long staff, String week) {}
