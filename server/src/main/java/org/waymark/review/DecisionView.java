package org.waymark.review;

/**
 * What somebody decided, as a page shows it.
 *
 * @param deed the key of what it was
 */
public record DecisionView(String deed, String person, String at, String reason) {}
