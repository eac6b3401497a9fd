package org.waymark.integreat;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A language of the region. */
@AsAppReads
record LanguageItem(
        long id, String code, @JsonProperty("bcp47_tag") String tag, String nativeName, String dir) {}
