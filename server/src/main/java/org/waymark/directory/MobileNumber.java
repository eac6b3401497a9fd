package org.waymark.directory;

import java.util.Optional;
import java.util.Set;

/** A telephone number to which an SMS can go, as the numbering plans have it. */
public final class MobileNumber {
    /** Where plans do not tell mobile numbers from others, they may be mobile. */
    private static final Set<String> MAY_GET = Set.of("mobile", "fixed-line-or-mobile", "personal-number", "pager");

    private MobileNumber() {}

    /** What a number was read as. */
    public enum Kind {
        MOBILE,
        /** A number of its country's plan that no SMS reaches, or only for much money: a landline, a service. */
        OTHER,
        /** In no plan. */
        UNKNOWN
    }

    /**
     * What was read.
     *
     * @param e164 empty where it is no number of any plan
     */
    public record Reading(Kind kind, Optional<String> e164) {}

    /**
     * What a number is.
     *
     * @param country ISO 3166 code of the country whose numbers are written without theirs
     */
    public static Reading read(String typed, String country) {
        var abroad = typed.startsWith("00") ? "+" + typed.substring(2) : typed;
        var read = NumberReading.of(abroad, country);
        if (!read.isKnown() || !read.plain().startsWith("+")) {
            return new Reading(Kind.UNKNOWN, Optional.empty());
        }
        return new Reading(MAY_GET.contains(read.type()) ? Kind.MOBILE : Kind.OTHER, Optional.of(read.plain()));
    }
}
