package org.waymark.staff;

/** Somebody who is signed in comes to the desk, for the first time since this program started, or may do so any moment. */
public record DeskInUse() {}
