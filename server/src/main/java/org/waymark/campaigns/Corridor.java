package org.waymark.campaigns;

import org.waymark.content.Fields;

/**
 * From which country to which.
 *
 * @param from ISO 3166; empty: from anywhere
 * @param to the same, or EU; empty: to anywhere
 */
public record Corridor(String from, String to) {
    static Corridor of(Fields fields) {
        return new Corridor(fields.textOrEmpty("from"), fields.textOrEmpty("to"));
    }

    Fields fields() {
        var fields = Fields.EMPTY;
        fields = from.isEmpty() ? fields : fields.with("from", from);
        return to.isEmpty() ? fields : fields.with("to", to);
    }
}
