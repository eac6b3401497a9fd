package org.waymark.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What was typed to become the first administrator, right or wrong. */
record SetupForm(String name, String email, String password, String repeat) {
    static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_PASSWORD = 200;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+");

    static final SetupForm EMPTY = of(Map.of());

    /** From the fields of the form as they were sent; what is missing is empty. */
    static SetupForm of(Map<String, String> sent) {
        return new SetupForm(
                sent.getOrDefault("name", "").strip(),
                sent.getOrDefault("email", "").strip(),
                sent.getOrDefault("password", ""),
                sent.getOrDefault("repeat", ""));
    }

    /** What must be corrected, in the order of the fields, each with its field; empty when nothing. */
    List<Problem> problems(CommonPasswords common) {
        var problems = new ArrayList<Problem>();
        nameProblem(problems);
        emailProblem(problems);
        passwordProblem(common, problems);
        if (problems.stream().noneMatch(problem -> problem.field().equals("password")) && !repeat.equals(password)) {
            problems.add(new Problem("repeat", "different"));
        }
        return problems;
    }

    NewAdministrator person() {
        return new NewAdministrator(name, email.toLowerCase(Locale.ROOT), password);
    }

    private void nameProblem(List<Problem> problems) {
        if (name.isEmpty()) {
            problems.add(new Problem("name", "missing"));
        } else if (length(name) > LONGEST_NAME) {
            problems.add(new Problem("name", "long"));
        }
    }

    private void emailProblem(List<Problem> problems) {
        if (email.isEmpty()) {
            problems.add(new Problem("email", "missing"));
        } else if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()) {
            problems.add(new Problem("email", "invalid"));
        }
    }

    private void passwordProblem(CommonPasswords common, List<Problem> problems) {
        if (password.isEmpty()) {
            problems.add(new Problem("password", "missing"));
        } else if (length(password) < SHORTEST_PASSWORD) {
            problems.add(new Problem("password", "short"));
        } else if (length(password) > LONGEST_PASSWORD) {
            problems.add(new Problem("password", "long"));
        } else if (common.include(password)) {
            problems.add(new Problem("password", "common"));
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Without the password: records end up in logs. */
    @Override
    public String toString() {
        return "SetupForm";
    }

    /** One mistake in one field. */
    record Problem(String field, String mistake) {
        String words() {
            return "desk.setup." + field + "." + mistake;
        }
    }
}
