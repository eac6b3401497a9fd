package org.waymark.staff;

/** Somebody signed in, all the way. */
public record SessionBegun(long staff) {}
