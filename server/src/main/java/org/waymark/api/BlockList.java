package org.waymark.api;

import java.util.List;

/**
 * A running text in parts.
 *
 * @param id of the document
 * @param textLanguage that the text is in
 * @param edition the first that said this text
 * @param items its parts in order; none where there is no running text
 */
record BlockList(String id, String textLanguage, int edition, List<BlockData> items) {}
