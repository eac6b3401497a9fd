package org.waymark.staff;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Opens the door once to somebody whose phone is lost: twelve letters and digits that are not mistaken for others. */
record RecoveryCode(String value) {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    static RecoveryCode random() {
        return new RecoveryCode(IntStream.range(0, LENGTH)
                .mapToObj(i -> LETTERS.charAt(RANDOM.nextInt(LETTERS.length())))
                .map(String::valueOf)
                .collect(Collectors.joining()));
    }

    /** However it was typed: with or without hyphens, in capitals. */
    static RecoveryCode typed(String text) {
        return new RecoveryCode(text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
    }

    String shown() {
        return value.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** The code is random and long, so a quick hash is enough. */
    String hash() {
        return new SecretToken(value).hash();
    }

    @Override
    public String toString() {
        return "RecoveryCode";
    }
}
