package org.waymark.command;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.waymark.archive.Shelf;
import org.waymark.publishing.Editions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes an edition of everything approved. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description = {
            "Makes a new edition of everything that was approved since the last, and puts it on the shelf.",
            "When nothing is new, no edition is made."
        })
final class PublishCommand implements Callable<Integer> {
    @Option(names = "--name", paramLabel = "NAME", description = "What this release is about. Default: “release”.")
    private String name = "release";

    @Option(names = "--as", paramLabel = "NAME", description = "Who publishes. Default: the user at the terminal.")
    private String person = System.getProperty("user.name", "operator");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try (var waymark = Running.onStore()) {
            var before = waymark.get(Editions.class).current();
            long started = System.nanoTime();
            var edition = waymark.get(Publication.class).publish(name, person);
            if (before.isPresent() && before.get().number().equals(edition.number())) {
                out.println("Nothing was approved since edition " + edition.number() + "; it stays.");
                return 0;
            }
            double seconds = (System.nanoTime() - started) / 1e9;
            var shelf = waymark.get(Shelf.class);
            if (shelf.current()
                    .filter(archive -> archive.number() == edition.number().value())
                    .isPresent()) {
                double live = (shelf.servedSince() - started) / 1e9;
                out.printf(
                        Locale.ROOT,
                        "Edition %s is live (%.2f s) and safe on disk (%.2f s).%n",
                        edition.number(),
                        live,
                        seconds);
            } else {
                out.printf(
                        Locale.ROOT,
                        "Edition %s is made (%.2f s); the running server takes it up within a second.%n",
                        edition.number(),
                        seconds);
            }
            return 0;
        }
    }
}
