package org.waymark.data;

import java.util.List;

/**
 * The notices that are shown now.
 *
 * @param language of their readers
 * @param items the notices
 */
public record NoticeList(String language, List<NoticeData> items) {}
