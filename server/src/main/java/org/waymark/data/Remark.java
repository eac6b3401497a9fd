package org.waymark.data;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What readers must know of a text before they trust it. */
public enum Remark {
    /** It is not in the language that was asked for. */
    @JsonProperty("fallback")
    FALLBACK,
    /** A machine translated it and nobody has checked that. */
    @JsonProperty("machine")
    MACHINE,
    /** Somebody translated it and nobody else has checked that. */
    @JsonProperty("unchecked")
    UNCHECKED,
    /** The text it was translated from has changed since. */
    @JsonProperty("outdated")
    OUTDATED,
    /** Its author approved it, and nobody else read it. */
    @JsonProperty("alone")
    ALONE
}
