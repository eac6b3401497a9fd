package org.waymark.staff;

/** A role somebody has, and what it is bound to. */
public record Assignment(Role role, Reach reach) {}
