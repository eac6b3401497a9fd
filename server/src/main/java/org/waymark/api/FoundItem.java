package org.waymark.api;

import org.jspecify.annotations.Nullable;

/**
 * A page that answers a search.
 *
 * @param title what it is called
 * @param summary one or two sentences; empty where it has none
 * @param page its address from the root of the site
 * @param id of the document it is about; absent for a page that lists others
 */
record FoundItem(
        String title, String summary, String page, @Nullable String id) {}
