package org.waymark.directory;

import org.waymark.documents.Revision;

/**
 * Somebody asked whether facts are still true, and saved what came of it.
 *
 * @param harm what is wrong with what readers have; empty where the facts were confirmed
 */
public record FactsChecked(Revision facts, String person, String harm) {}
