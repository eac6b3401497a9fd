package org.waymark.content;

/** Whether something wrong stops a text from going out, or is only for somebody to look at. */
public enum Severity {
    ERROR,
    WARNING
}
