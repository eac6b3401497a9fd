package org.waymark.command;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.waymark.archive.Shelf;
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
        var out = spec.commandLine().getOut();
        var stopped = new CountDownLatch(1);
        var waymark = Running.server();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            waymark.close();
            stopped.countDown();
        }));
        try {
            waymark.get(EmbeddedServer.class).start();
        } catch (RuntimeException e) {
            waymark.close();
            throw e;
        }
        greet(waymark, out);
        listen(out);
        waymark.get(FollowStore.class).start(out);
        stopped.await();
        return 0;
    }

    private static void listen(PrintWriter out) {
        try {
            ControlSocket.open(Home.folder());
        } catch (IOException e) {
            out.println("Commands cannot reach this server while it runs (" + e.getMessage()
                    + "); a data folder with a shorter name can help.");
        }
    }

    private static void greet(Running waymark, PrintWriter out) {
        var address = waymark.get(UserCommand.Address.class).shown();
        waymark.get(Shelf.class)
                .current()
                .ifPresentOrElse(
                        archive -> out.println("Serving edition " + archive.number() + " at " + address + "/"),
                        () -> out.println("No edition yet; readers will be served at " + address + "/ in a moment."));
    }
}
