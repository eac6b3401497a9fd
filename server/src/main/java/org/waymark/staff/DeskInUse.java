package org.waymark.staff;

/** Somebody who is signed in came to the desk, for the first time since this program started. */
public record DeskInUse() {}
