package org.waymark.command;

/** A command stopped for a reason that the person at the terminal can remove. */
final class CannotGoOn extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotGoOn(String whatToDo) {
        super(whatToDo);
    }
}
