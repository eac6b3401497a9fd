package org.waymark.api;

import java.util.List;

/**
 * Countries with something of their own: pages for people on the way, centres.
 *
 * @param from ISO 3166-1, countries that people come from
 * @param to the same, countries that they go to
 */
record CorridorList(List<String> from, List<String> to) {}
