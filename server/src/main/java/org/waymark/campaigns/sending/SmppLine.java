package org.waymark.campaigns.sending;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.ConnectionFactory;
import org.jsmpp.session.connection.socket.SocketConnection;

/** A connection that tells whether whoever uses it put anything on the line: what never was on it was never handed over. */
final class SmppLine implements ConnectionFactory {
    private final boolean tls;
    private final Duration patience;
    private final ThreadLocal<Boolean> wrote = ThreadLocal.withInitial(() -> false);

    SmppLine(boolean tls, Duration patience) {
        this.tls = tls;
        this.patience = patience;
    }

    /** From here on, nothing was written by this thread. */
    void watch() {
        wrote.set(false);
    }

    boolean wasTouched() {
        return wrote.get();
    }

    @Override
    public Connection createConnection(String host, int port) throws IOException {
        var plain = new Socket();
        try {
            plain.connect(new InetSocketAddress(host, port), (int) patience.toMillis());
            return new Watched(new SocketConnection(tls ? secure(plain, host, port) : plain));
        } catch (IOException e) {
            plain.close();
            throw e;
        }
    }

    /** With a certificate of that very host. */
    private static Socket secure(Socket plain, String host, int port) throws IOException {
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var socket = (SSLSocket) factory.createSocket(plain, host, port, true);
        var parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private final class Watched implements Connection {
        private final Connection line;
        private final OutputStream out;

        Watched(Connection line) {
            this.line = line;
            this.out = new FilterOutputStream(line.getOutputStream()) {
                @Override
                public void write(byte[] octets, int from, int length) throws IOException {
                    wrote.set(true);
                    out.write(octets, from, length);
                }

                @Override
                public void write(int octet) throws IOException {
                    wrote.set(true);
                    out.write(octet);
                }
            };
        }

        @Override
        public OutputStream getOutputStream() {
            return out;
        }

        @Override
        public boolean isOpen() {
            return line.isOpen();
        }

        @Override
        public InetAddress getInetAddress() {
            return line.getInetAddress();
        }

        @Override
        public InetAddress getLocalAddress() {
            return line.getLocalAddress();
        }

        @Override
        public int getPort() {
            return line.getPort();
        }

        @Override
        public int getLocalPort() {
            return line.getLocalPort();
        }

        @Override
        public InputStream getInputStream() {
            return line.getInputStream();
        }

        @Override
        public void setSoTimeout(int millis) throws IOException {
            line.setSoTimeout(millis);
        }

        @Override
        public void close() throws IOException {
            line.close();
        }
    }
}
