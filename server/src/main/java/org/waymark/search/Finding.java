package org.waymark.search;

/**
 * A page that answers a search.
 *
 * @param summary empty where the page has none
 */
public record Finding(String path, String title, String summary) {}
