package org.waymark.staff;

/** Somebody comes to the desk for the first time since this program started, or may do so any moment. */
public record DeskInUse() {}
