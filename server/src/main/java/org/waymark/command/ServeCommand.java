package org.waymark.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Serves readers, and follows the store. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Serves readers from the newest edition, and takes up new editions as they are published.",
            "The first start imports the starter library and publishes it as edition 1.",
            "Stop it with Ctrl-C."
        })
final class ServeCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        new Serving(spec.commandLine().getOut()).untilStopped();
        return 0;
    }
}
