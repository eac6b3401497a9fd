package org.waymark.command;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.CountDownLatch;
import org.waymark.archive.Shelf;

/** Serves readers until the process is told to stop. */
final class Serving {
    private final PrintWriter out;

    Serving(PrintWriter out) {
        this.out = out;
    }

    void untilStopped() throws InterruptedException {
        var stopped = new CountDownLatch(1);
        var waymark = Running.server();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            waymark.close();
            stopped.countDown();
        }));
        try {
            var server = waymark.get(EmbeddedServer.class);
            refuseTakenPort(server);
            // Before anybody can see that the server is there and sends it a command.
            listen();
            server.start();
        } catch (RuntimeException e) {
            waymark.close();
            throw e;
        }
        greet(waymark);
        waymark.get(FollowStore.class).start(out);
        stopped.await();
    }

    private void listen() {
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

    private void greet(Running waymark) {
        var address = waymark.get(UserCommand.Address.class).shown();
        waymark.get(Shelf.class)
                .current()
                .ifPresentOrElse(
                        archive -> out.println("Serving edition " + archive.number() + " at " + address + "/"),
                        () -> out.println("No edition yet; readers will be served at " + address + "/ in a moment."));
    }
}
