package org.waymark.search;

import java.util.function.Supplier;

/**
 * A page that may be searched.
 *
 * @param path where readers find it
 * @param fingerprint changes whenever the html does
 * @param html read only when the fingerprint is new
 */
public record SearchablePage(String path, String fingerprint, Supplier<String> html) {}
