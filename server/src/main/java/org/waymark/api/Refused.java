package org.waymark.api;

import io.micronaut.http.HttpStatus;
import java.time.Duration;
import org.waymark.http.ProgramRefusal;

/** What programs ask that cannot be answered, and what each should do now. */
final class Refused extends ProgramRefusal {
    private static final long serialVersionUID = 1L;

    private static final String ANEW = " Start anew with /api/v1/changes?since=0.";

    private Refused(HttpStatus status, String code, String detail) {
        super(status, code, detail);
    }

    private Refused(String code, String detail, Duration wait) {
        super(HttpStatus.SERVICE_UNAVAILABLE, code, detail, wait);
    }

    private static Refused missing(String code, String detail) {
        return new Refused(HttpStatus.NOT_FOUND, code, detail);
    }

    private static Refused wrong(String code, String detail) {
        return new Refused(HttpStatus.BAD_REQUEST, code, detail);
    }

    static Refused nothingPublished() {
        return new Refused(
                "nothing-published", "Nothing is published here yet. Ask again later.", Duration.ofMinutes(5));
    }

    static Refused noSuchLanguage(String asked) {
        return missing(
                "no-such-language",
                "Nothing is published here in “" + asked + "”. /api/v1/languages lists the languages there are.");
    }

    static Refused noSuchDocument(String id) {
        return missing(
                "no-such-document",
                "There is no document " + id
                        + " in this language. /api/v1/{language}/documents lists those there are.");
    }

    static Refused noSuchKind(String kind) {
        return missing("no-such-kind", "There is no kind “" + kind + "”. /api/v1/kinds lists them.");
    }

    static Refused noTable(String kind) {
        return missing(
                "no-table",
                "What a " + kind + " holds fits in no table. Take the list in its place: " + kind + ".json");
    }

    static Refused noSuchHumanService(String id) {
        return missing(
                "no-such-service",
                "There is no service " + id
                        + " in this edition. /api/v1/{language}/hsds/services lists those there are.");
    }

    static Refused unknownParameter(String name, String known) {
        return wrong(
                "unknown-parameter",
                "There is no parameter “" + name + "” here. " + (known.isEmpty() ? "There is none at all." : known));
    }

    static Refused unreadableCursor() {
        return wrong(
                "cursor",
                "This cursor was not given out for this list. Take “next” of the answer before as it is, or leave it"
                        + " out to begin at the beginning.");
    }

    static Refused unreadableEdition() {
        return wrong(
                "since",
                "“since” is the mark of an edition, as /api/v1/edition and each answer here give it, or 0 for"
                        + " everything.");
    }

    static Refused noSuchMoment() {
        return wrong("at", "“at” is a moment with its offset, such as 2026-11-23T08:30:00Z, at most a year from now.");
    }

    static Refused noSuchCountry() {
        return wrong("country", "“country” is the code of a country, such as IT (ISO 3166-1).");
    }

    static Refused noQuestion(int most) {
        return wrong("q", "“q” is what to look for: at least one letter, at most " + most + ".");
    }

    static Refused searchLater() {
        return new Refused("search-later", "The index is being made. Ask again in a minute.", Duration.ofMinutes(1));
    }

    /** It may be another node's, which is ahead of this one. */
    static Refused editionToCome(Mark mark, int current) {
        return new Refused(
                HttpStatus.CONFLICT,
                "edition-to-come",
                "Edition " + mark.number() + " is not known here yet; " + current
                        + " is the newest. Ask again in a minute. If that goes on for an hour:" + ANEW);
    }

    static Refused anotherSite(Mark mark) {
        return new Refused(
                HttpStatus.GONE,
                "another-site",
                "Edition " + mark.number() + " of this site is another one than yours." + ANEW);
    }

    static Refused tooOld(Mark mark) {
        return new Refused(
                HttpStatus.GONE, "too-old", "Nobody here remembers edition " + mark.number() + " any more." + ANEW);
    }
}
