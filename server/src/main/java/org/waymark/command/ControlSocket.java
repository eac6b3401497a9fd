package org.waymark.command;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets commands reach the server that holds the data folder, so that nobody must stop it to import or publish. A Unix
 * socket in that folder, which only the folder's owner can open. Answers come as pieces of text, each with its length;
 * a length of -1 ends them, and the exit code follows.
 */
final class ControlSocket implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(ControlSocket.class);
    private static final String NAME = "control";
    private static final int END = -1;

    private final ServerSocketChannel socket;

    private ControlSocket(ServerSocketChannel socket) {
        this.socket = socket;
    }

    /** Listens in the data folder, which must be held by this process. */
    static ControlSocket open(Path home) throws IOException {
        var file = home.resolve(NAME);
        Files.deleteIfExists(file);
        var socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        socket.bind(UnixDomainSocketAddress.of(file));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        var control = new ControlSocket(socket);
        var thread = new Thread(control::serve, "control");
        thread.setDaemon(true);
        thread.start();
        return control;
    }

    /** Has the server of this folder do the errand; its exit code, or empty when no server listens there. */
    static OptionalInt send(Path home, Errand errand, PrintWriter out) {
        var file = home.resolve(NAME);
        if (!Files.exists(file)) {
            return OptionalInt.empty();
        }
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(file));
                var to = new DataOutputStream(Channels.newOutputStream(channel));
                var from = new DataInputStream(Channels.newInputStream(channel))) {
            errand.write(to);
            for (int length = from.readInt(); length != END; length = from.readInt()) {
                out.print(new String(from.readNBytes(length), StandardCharsets.UTF_8));
                out.flush();
            }
            return OptionalInt.of(from.readInt());
        } catch (IOException e) {
            return OptionalInt.empty();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (socket.isOpen()) {
            try (var channel = socket.accept();
                    var from = new DataInputStream(Channels.newInputStream(channel));
                    var to = new DataOutputStream(Channels.newOutputStream(channel))) {
                answer(Errand.read(from), to);
            } catch (ClosedChannelException e) {
                LOG.debug("The control socket was closed");
            } catch (IOException e) {
                LOG.warn("A command sent to this server broke off: {}", e.getMessage());
            }
        }
    }

    private static void answer(Errand errand, DataOutputStream to) throws IOException {
        var printed = new PrintWriter(new Pieces(to), true);
        int code = Waymark.run(errand.folder(), printed, printed, errand.words().toArray(String[]::new));
        printed.flush();
        to.writeInt(END);
        to.writeInt(code);
        to.flush();
    }

    /** Sends on what is printed, whenever a line is complete. */
    private static final class Pieces extends Writer {
        private final DataOutputStream to;
        private final StringWriter text = new StringWriter();

        Pieces(DataOutputStream to) {
            this.to = to;
        }

        @Override
        public void write(char[] characters, int from, int length) {
            text.write(characters, from, length);
        }

        @Override
        public void flush() throws IOException {
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            if (bytes.length > 0) {
                to.writeInt(bytes.length);
                to.write(bytes);
                to.flush();
                text.getBuffer().setLength(0);
            }
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    /** The commands that a server can do for somebody. */
    static boolean canDo(List<String> words) {
        return !words.isEmpty()
                && (List.of("import", "export", "publish", "withdraw", "user", "translations", "campaigns")
                                .contains(words.get(0))
                        || (words.get(0).equals("verify") && words.contains("--journal")));
    }
}
