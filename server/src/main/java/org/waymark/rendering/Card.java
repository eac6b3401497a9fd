package org.waymark.rendering;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A help line or a centre as templates show it.
 *
 * @param href its own page; null where the card stands on that page
 * @param where in which countries the numbers work; null when everywhere
 * @param cautions what makes it less sure than others
 * @param checked how and when it was checked, and until when that is good
 */
record Card(
        Part title,
        @Nullable Part summary,
        @Nullable String href,
        List<Dial> dials,
        @Nullable String where,
        List<Fact> facts,
        List<String> cautions,
        List<String> checked) {

    /**
     * A number to call or write to.
     *
     * @param outside whether the link leads to another site
     */
    record Dial(String label, String number, @Nullable String href, boolean first, boolean outside) {}

    /** A label and what belongs to it. */
    record Fact(String label, List<Value> values) {
        static Fact of(String label, String text) {
            return new Fact(label, List.of(Value.of(text)));
        }
    }

    /**
     * @param prefix what kind of value it is; null where the label says it
     * @param ltr for numbers and addresses, which are written from the left in every language
     */
    record Value(
            @Nullable String prefix, String text, @Nullable String href, boolean outside, boolean ltr) {
        static Value of(String text) {
            return new Value(null, text, null, false, false);
        }
    }
}
