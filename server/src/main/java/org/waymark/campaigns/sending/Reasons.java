package org.waymark.campaigns.sending;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.content.Fields;
import org.waymark.content.Sentence;

/** Sentences as a column of the store keeps them. */
final class Reasons {
    private static final String ALL = "all";
    private static final String KEY = "key";
    private static final String NAMES = "names";

    private Reasons() {}

    static String written(List<Sentence> reasons) {
        return Fields.of(Map.of(
                        ALL,
                        reasons.stream()
                                .map(each -> Map.of(KEY, each.key(), NAMES, each.names()))
                                .toList()))
                .json();
    }

    static List<Sentence> read(String written) {
        return Fields.parse(written).objects(ALL).stream()
                .map(each -> {
                    var names = new HashMap<String, String>();
                    var found = each.object(NAMES).orElse(Fields.EMPTY);
                    found.asMap().keySet().forEach(name -> names.put(name, found.textOrEmpty(name)));
                    return new Sentence(each.textOrEmpty(KEY), names);
                })
                .toList();
    }
}
