package org.waymark.campaigns.radio;

/**
 * How fast somebody speaks: an assumption, which whoever plans a spot can change. Calm, clear speech to people who may not
 * have grown up with the language has about 130 words in a minute; news has 150 to 170.
 */
record Pace(String typed) {
    private static final int CALM = 130;

    Pace {
        typed = typed.strip();
    }

    boolean isWrong() {
        return !typed.isEmpty() && !typed.matches("[1-9][0-9]{1,2}");
    }

    int wordsInAMinute() {
        return typed.isEmpty() || isWrong() ? CALM : Integer.parseInt(typed);
    }
}
