package org.waymark.command;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
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
            var server = waymark.get(EmbeddedServer.class);
            refuseTakenPort(server);
            server.start();
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

    /** The server itself would tell of it with a page of stack trace. */
    private static void refuseTakenPort(EmbeddedServer server) {
        try (var port = new ServerSocket()) {
            port.setReuseAddress(true);
            port.bind(new InetSocketAddress(server.getHost(), server.getPort()));
        } catch (BindException e) {
            throw new CannotGoOn(Failure.PORT_TAKEN);
        } catch (IOException e) {
            throw new CannotGoOn(
                    "The port cannot be opened (" + e.getMessage() + "). Choose another: WAYMARK_PORT=8081");
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
