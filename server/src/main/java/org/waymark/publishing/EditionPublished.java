package org.waymark.publishing;

/** Told to the whole service after a new edition was committed. */
public record EditionPublished(EditionNumber number) {}
