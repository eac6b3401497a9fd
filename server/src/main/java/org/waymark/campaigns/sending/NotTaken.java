package org.waymark.campaigns.sending;

/** A file that cannot be a list of recipients. */
class NotTaken extends Exception {
    private final String problem;

    /** @param problem the end of the key of the sentence */
    NotTaken(String problem) {
        super(problem);
        this.problem = problem;
    }

    String words() {
        return "desk.sending.file." + problem;
    }
}
