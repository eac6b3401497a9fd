package org.waymark.insight;

/**
 * What a reader said with one tap, as it is counted: nothing about who said it.
 *
 * @param document its id
 * @param language of the page
 * @param kind {@code useful}, {@code not-useful}, {@code wrong-number}, or when a question was asked and the answer, as in
 *     {@code before-yes}
 */
record Answer(String document, String language, String kind) {
    static final String USEFUL = "useful";
    static final String NOT_USEFUL = "not-useful";
    static final String WRONG_NUMBER = "wrong-number";
}
