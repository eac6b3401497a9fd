package org.waymark.api;

import java.util.List;

/**
 * What a search found.
 *
 * @param language that was searched
 * @param total how many pages answer it
 * @param items the first of them, best first
 */
record FoundList(String language, int total, List<FoundItem> items) {}
