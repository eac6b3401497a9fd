package org.waymark.staff;

import org.jspecify.annotations.Nullable;
import org.waymark.content.LanguageTag;

/**
 * Who is to work here.
 *
 * @param email in whatever letters it was typed
 * @param language they read the desk in; null: the one their browser asks for
 */
record Invitee(String name, String email, @Nullable LanguageTag language) {}
