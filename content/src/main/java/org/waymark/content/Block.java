package org.waymark.content;

/**
 * One top-level CommonMark block of a body: the unit in which texts are compared, merged and translated.
 *
 * @param source as written, with the blank lines that follow it
 * @param line the first line of the source within the body, from 1
 * @param type {@code heading}, {@code paragraph}, {@code list}, {@code quote}, {@code code}, {@code break},
 *     {@code html}, {@code definition}, {@code embed}, or {@code blank} when a body holds nothing but blank lines
 */
public record Block(String source, int line, String type) {

    /** The source without the blank lines around it. */
    public String text() {
        int end = source.length();
        while (end > 0 && source.charAt(end - 1) <= ' ') {
            end--;
        }
        int start = 0;
        for (int i = 0; i < end && source.charAt(i) <= ' '; i++) {
            if (source.charAt(i) == '\n' || source.charAt(i) == '\r') {
                start = i + 1; // only whole lines: the indentation of the first line has a meaning
            }
        }
        return source.substring(start, end);
    }
}
