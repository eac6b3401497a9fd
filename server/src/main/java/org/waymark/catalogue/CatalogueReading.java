package org.waymark.catalogue;

import java.util.List;

/**
 * What was read from a catalogue file.
 *
 * @param records all of them when there is no problem; to be used only then
 */
public record CatalogueReading(List<CatalogueRecord> records, List<CatalogueProblem> problems) {}
