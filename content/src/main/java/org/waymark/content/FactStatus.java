package org.waymark.content;

/** Whether facts may be shown to readers. Facts whose kind has no status may. */
public enum FactStatus {
    CURRENT,
    /** From a source that is old or contradicted: a draft until somebody has called. */
    RECHECK,
    /** No longer true, and never shown. */
    HISTORICAL;

    public static FactStatus of(Fields facts) {
        return switch (facts.textOrEmpty("status")) {
            case "recheck" -> RECHECK;
            case "historical" -> HISTORICAL;
            default -> CURRENT;
        };
    }

    public boolean mayBeShown() {
        return this == CURRENT;
    }
}
