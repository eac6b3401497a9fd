package org.waymark.publishing;

import java.util.List;
import java.util.Set;
import org.waymark.content.Fields;

/**
 * Whom pages are for, whatever their language.
 *
 * @param ways none: on whatever way
 * @param stages of the journey; none: at any
 * @param groups none: everybody
 */
public record PageAudience(List<Way> ways, List<String> stages, List<String> groups) {
    public PageAudience {
        ways = List.copyOf(ways);
        stages = List.copyOf(stages);
        groups = List.copyOf(groups);
    }

    /**
     * From which country to which.
     *
     * @param from ISO 3166; empty: from anywhere
     * @param to the same, or EU; empty: to anywhere
     */
    public record Way(String from, String to) {
        static Way of(Fields fields) {
            return new Way(fields.textOrEmpty("from"), fields.textOrEmpty("to"));
        }

        /** Whether somebody can be on both ways. */
        boolean meets(Way other, Set<String> union) {
            return meets(from, other.from, union) && meets(to, other.to, union);
        }

        private static boolean meets(String one, String other, Set<String> union) {
            return one.isEmpty()
                    || other.isEmpty()
                    || one.equals(other)
                    || (one.equals("EU") && union.contains(other))
                    || (other.equals("EU") && union.contains(one));
        }
    }

    /**
     * Whether a document with these facts is for somebody of this audience.
     *
     * @param union the countries of the EU
     */
    public boolean isFor(Fields facts, Set<String> union) {
        return facts.has("stages")
                && meets(stages, facts.texts("stages"))
                && meets(groups, facts.texts("groups"))
                && onTheWay(facts.objects("corridors"), union);
    }

    public boolean isAt(String stage) {
        return stages.isEmpty() || stages.contains(stage);
    }

    /** Whether somebody of it can be on that way. */
    public boolean isOn(Way way, Set<String> union) {
        return ways.isEmpty() || ways.stream().anyMatch(wanted -> wanted.meets(way, union));
    }

    private boolean onTheWay(List<Fields> corridors, Set<String> union) {
        return corridors.isEmpty() || corridors.stream().map(Way::of).anyMatch(way -> isOn(way, union));
    }

    /** None means all, on either side. */
    private static boolean meets(List<String> wanted, List<String> said) {
        return wanted.isEmpty() || said.isEmpty() || said.stream().anyMatch(wanted::contains);
    }
}
