package org.waymark.api;

import java.util.List;

/**
 * The kinds of document that are published.
 *
 * @param items their names
 */
record KindList(List<String> items) {}
