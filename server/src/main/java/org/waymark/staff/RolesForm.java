package org.waymark.staff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;

/** The roles somebody is given, as they were ticked and typed, right or wrong. */
public record RolesForm(List<Choice> choices) {

    static RolesForm of(Typed form) {
        return new RolesForm(Arrays.stream(Role.values())
                .map(role -> new Choice(
                        role.word(),
                        form.has("role-" + role.word()),
                        canBeBound(role),
                        form.line("languages-" + role.word()),
                        form.line("parts-" + role.word()),
                        null))
                .map(Choice::checked)
                .toList());
    }

    static RolesForm of(List<Assignment> assignments) {
        return new RolesForm(Arrays.stream(Role.values())
                .map(role -> assignments.stream()
                        .filter(each -> each.role() == role)
                        .findFirst()
                        .map(each -> new Choice(
                                role.word(),
                                true,
                                canBeBound(role),
                                written(each.reach().languages()),
                                written(each.reach().parts()),
                                null))
                        .orElseGet(() -> new Choice(role.word(), false, canBeBound(role), "", "", null)))
                .toList());
    }

    boolean isRight() {
        return choices.stream().allMatch(choice -> choice.problem() == null);
    }

    /** What was chosen, once everything was found right. */
    List<Assignment> assignments() {
        var assignments = new ArrayList<Assignment>();
        for (var choice : choices) {
            if (choice.given()) {
                var languages = words(choice.languages()).map(LanguageTag::new).collect(Collectors.toSet());
                var parts = words(choice.parts()).map(DocumentId::parse).collect(Collectors.toSet());
                assignments.add(new Assignment(Role.of(choice.role()), new Reach(languages, parts)));
            }
        }
        return assignments;
    }

    private static boolean canBeBound(Role role) {
        return role != Role.ADMINISTRATOR;
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split("[\\s,;]+")).filter(word -> !word.isEmpty());
    }

    private static String written(Set<?> values) {
        return values.stream().map(Object::toString).sorted().collect(Collectors.joining(" "));
    }

    /**
     * One role as the form shows it.
     *
     * @param languages tags with blanks between; empty for all
     * @param parts ids of documents with blanks between; empty for all
     * @param problem the key of what must be corrected
     */
    public record Choice(
            String role,
            boolean given,
            boolean bound,
            String languages,
            String parts,
            @Nullable String problem) {

        Choice checked() {
            if (!given || !bound) {
                return new Choice(role, given, bound, "", "", null);
            }
            if (!fit(languages, 1000, LanguageTag::isWellFormed)) {
                return new Choice(role, given, bound, languages, parts, "desk.role.languages.invalid");
            }
            return fit(parts, 4000, DocumentId::isWellFormed)
                    ? this
                    : new Choice(role, given, bound, languages, parts, "desk.role.parts.invalid");
        }

        private static boolean fit(String text, int longest, Predicate<String> wellFormed) {
            return text.length() <= longest && words(text).allMatch(wellFormed);
        }
    }
}
