package org.waymark.command;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;
import org.waymark.staff.InviteFirstAdministrator;
import org.waymark.staff.Role;
import org.waymark.staff.Staff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The people who work with Waymark. */
@Command(
        name = "user",
        mixinStandardHelpOptions = true,
        description = "Lists the people who work with Waymark, or invites the first administrator.")
final class UserCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists everybody with their roles.")
    int list() {
        try (var waymark = Running.onStore()) {
            var out = spec.commandLine().getOut();
            var everybody = waymark.get(Staff.class).all();
            everybody.forEach(person -> out.println(person.name() + " <" + person.email() + "> "
                    + person.roles().stream().map(Role::word).sorted().collect(Collectors.joining(", "))));
            out.println(everybody.size() + " people");
            return 0;
        }
    }

    @Command(
            name = "invite-administrator",
            mixinStandardHelpOptions = true,
            description = "Makes a link, valid once and for a day, with which the first administrator signs up.")
    int inviteAdministrator() {
        try (var waymark = Running.onStore()) {
            var link = waymark.get(InviteFirstAdministrator.class)
                    .link(waymark.get(Address.class).shown());
            spec.commandLine()
                    .getOut()
                    .println(link.orElse("There is an administrator already, who can invite others."));
            return link.isPresent() ? 0 : 1;
        }
    }

    /** Where a browser reaches this server. */
    @Singleton
    static class Address {
        private final String shown;

        Address(
                @Value("${waymark.address:}") String address,
                @Value("${micronaut.server.host}") String host,
                @Value("${micronaut.server.port}") int port) {
            var local = "http://" + (host.equals("0.0.0.0") ? "localhost" : host) + ":" + port;
            this.shown = address.isBlank() ? local : address.replaceFirst("/+$", "");
        }

        String shown() {
            return shown;
        }
    }
}
