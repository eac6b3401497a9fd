package org.waymark.api;

import java.util.List;

/**
 * The languages of an edition.
 *
 * @param edition mark of the edition
 * @param items the first is that of readers who ask for none of them
 */
record LanguageList(String edition, List<LanguageData> items) {}
