package org.waymark.publishing;

import java.util.Map;

/**
 * What somebody typed to take a document away from readers.
 *
 * @param way {@code notice}: readers are told why; {@code moved}: they are sent elsewhere; {@code gone}: neither
 * @param told what readers are told
 * @param why for the house
 */
record WithdrawalForm(String document, String way, String movedTo, String told, String why) {
    static WithdrawalForm of(Map<String, String> sent) {
        return new WithdrawalForm(
                sent.getOrDefault("document", ""),
                sent.getOrDefault("way", "notice"),
                sent.getOrDefault("moved-to", ""),
                sent.getOrDefault("told", "").strip(),
                sent.getOrDefault("reason", "").strip());
    }

    boolean isNotice() {
        return way.equals("notice");
    }

    boolean isMoved() {
        return way.equals("moved");
    }
}
