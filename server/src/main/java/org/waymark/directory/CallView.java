package org.waymark.directory;

import java.util.List;

/** What the templates of the call list see. */
public final class CallView {
    private CallView() {}

    /**
     * Facts to ask about.
     *
     * @param due the day written out; empty where there is none
     * @param reason why readers do not see it yet; empty where they do
     * @param said the last result in words
     * @param retry the day to try again; empty for none
     * @param owner empty: everybody who may
     * @param reports what readers say of it; empty for nothing
     */
    public record Line(
            String href,
            String title,
            String kind,
            String country,
            boolean overdue,
            String due,
            String reason,
            String said,
            String retry,
            String owner,
            String reports) {}

    /** Those that are equally urgent, under the key of their heading. */
    public record Part(String heading, List<Line> lines) {}

    /** What came of asking once. */
    public record Result(String outcome, String on, String who, String asked, String remark) {}

    /** One of a list to choose from. */
    public record Choice(String value, String name, boolean chosen) {}
}
