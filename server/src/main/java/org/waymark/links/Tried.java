package org.waymark.links;

/**
 * What one try came to.
 *
 * @param status of HTTP, of the last answer; 0 for none
 * @param movedTo where it leads for good; empty unless it moved
 */
record Tried(Verdict verdict, int status, String movedTo) {
    static Tried without(Verdict verdict) {
        return new Tried(verdict, 0, "");
    }
}
