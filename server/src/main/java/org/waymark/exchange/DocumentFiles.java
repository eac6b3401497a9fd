package org.waymark.exchange;

import java.util.Map;
import org.waymark.content.LanguageTag;

/** The files of one document. */
public record DocumentFiles(FilePlaces facts, Map<LanguageTag, FilePlaces> texts) {}
