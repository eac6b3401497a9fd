package org.waymark.campaigns.sending;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A row of {@code sending_problem}: where a file was wrong, and how; never what stood there. */
@MappedEntity("sending_problem")
record ProblemRow(@Id long sending, int rowNumber, String cell, String problem) {}
