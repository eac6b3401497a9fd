package org.waymark.staff;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A role somebody has, as a page shows it.
 *
 * @param name the key of its name
 * @param languages names of the languages it is bound to; empty for all
 * @param parts ids of the documents it is bound to; empty for all
 */
public record RoleView(String name, String languages, String parts) {
    static RoleView of(Assignment assignment, UnaryOperator<String> nameOfLanguage) {
        var reach = assignment.reach();
        return new RoleView(
                "desk.role." + assignment.role().word(),
                reach.languages().stream()
                        .map(tag -> nameOfLanguage.apply(tag.value()))
                        .sorted()
                        .collect(Collectors.joining(", ")),
                reach.parts().stream().map(Object::toString).sorted().collect(Collectors.joining(", ")));
    }
}
