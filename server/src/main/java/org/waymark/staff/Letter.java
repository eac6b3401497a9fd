package org.waymark.staff;

import org.waymark.content.LanguageTag;

/**
 * A mail to somebody who works here: a few sentences and one link.
 *
 * @param words where the keys of its sentences begin; they end in {@code .subject}, {@code .text}, {@code .link} and
 *     {@code .end}
 * @param count what the sentences count: hours, days or things to do
 * @param address where the link leads, whole; it is a secret perhaps
 */
public record Letter(StaffMember to, LanguageTag language, String words, long count, String address) {
    /** Without the address: records end up in logs. */
    @Override
    public String toString() {
        return "Letter[" + words + "]";
    }
}
