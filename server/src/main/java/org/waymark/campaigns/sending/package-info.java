/** Sending messages to people: lists of numbers, times, the outbox, and those who deliver. Each person gets each message once. */
@NullMarked
package org.waymark.campaigns.sending;

import org.jspecify.annotations.NullMarked;
