package org.waymark.review;

import java.util.List;

/** What the templates of the matrix see. */
public final class MatrixView {
    private MatrixView() {}

    /**
     * A document in one language.
     *
     * @param label what it says in words, for whoever does not see the sign
     */
    public record Cell(String href, String mark, String state, String tag, String label) {}

    /**
     * A document.
     *
     * @param cells one for each column; null where the person may not see it
     * @param renews whether this person can say that it still holds, and somebody should
     */
    public record Line(String href, String title, String kind, String id, List<Cell> cells, boolean renews) {}

    /**
     * A language.
     *
     * @param name empty for facts
     */
    public record Column(String tag, String name) {}

    /** One of a list to choose from. */
    public record Choice(String value, String name, boolean chosen) {}

    /** A sign and the key of what it stands for. */
    public record Sign(String mark, String state, String words) {}
}
