package org.waymark.review;

/**
 * A gate that was closed when a text was approved.
 *
 * @param person who said why
 * @param second who approved it all the same
 */
public record OverriddenGate(String person, String reason, String second) {}
