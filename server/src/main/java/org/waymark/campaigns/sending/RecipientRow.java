package org.waymark.campaigns.sending;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A row of {@code recipient}: somebody who is to get a message. The number is sealed, the mark makes it unique. */
@MappedEntity("recipient")
record RecipientRow(@Id long sending, int rowNumber, String mark, String number, String language) {}
