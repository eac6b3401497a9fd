package org.waymark.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
        var form = new Typed(sent);
        return new SetupForm(form.line("name"), form.line("email"), form.secret("password"), form.secret("repeat"));
    }

    /** What must be corrected, in the order of the fields, each with its field; empty when nothing. */
    List<Problem> problems(CommonPasswords common) {
        var problems = new ArrayList<Problem>();
        problems.addAll(nameProblem(name));
        problems.addAll(emailProblem(email));
        problems.addAll(passwordProblem(password, repeat, common));
        return problems;
    }

    NewAdministrator person() {
        return new NewAdministrator(name, email.toLowerCase(Locale.ROOT), password);
    }

    static List<Problem> nameProblem(String name) {
        if (name.isEmpty()) {
            return Problem.of("name", "missing");
        }
        return length(name) > LONGEST_NAME ? Problem.of("name", "long") : List.of();
    }

    static List<Problem> emailProblem(String email) {
        if (email.isEmpty()) {
            return Problem.of("email", "missing");
        }
        return email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()
                ? Problem.of("email", "invalid")
                : List.of();
    }

    static List<Problem> passwordProblem(String password, String repeat, CommonPasswords common) {
        if (password.isEmpty()) {
            return Problem.of("password", "missing");
        }
        if (length(password) < SHORTEST_PASSWORD) {
            return Problem.of("password", "short");
        }
        if (length(password) > LONGEST_PASSWORD) {
            return Problem.of("password", "long");
        }
        if (common.include(password)) {
            return Problem.of("password", "common");
        }
        return password.equals(repeat) ? List.of() : Problem.of("repeat", "different");
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
        private static List<Problem> of(String field, String mistake) {
            return List.of(new Problem(field, mistake));
        }

        /** The keys of the sentences by field, for {@link FormField#with}. */
        static Map<String, String> byField(List<Problem> problems) {
            return problems.stream().collect(Collectors.toMap(Problem::field, Problem::words));
        }

        String words() {
            return "desk.setup." + field + "." + mistake;
        }
    }
}
