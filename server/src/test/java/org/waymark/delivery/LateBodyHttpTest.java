package org.waymark.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** On a bad line the body of a request comes later than its headers. */
class LateBodyHttpTest extends ServedEdition {
    private static final String BODY = "about=page%3Apapers&answer=useful";

    @Test
    void what_is_not_there_is_said_once_the_body_has_come() throws Exception {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(20_000);
            var answers =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            send(
                    socket,
                    "POST /xx/tell/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nExpect: 100-continue\r\n"
                            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + BODY.length()
                            + "\r\n\r\n");
            assertEquals("HTTP/1.1 100 Continue", answers.readLine(), "the headers are read, and the body waited for");
            assertEquals("", answers.readLine().replaceAll("(?i)^content-length: 0$", ""));
            send(socket, BODY);
            var rest =
                    answers.lines().filter(line -> line.startsWith("HTTP/1.1 ")).toList();
            assertEquals("[HTTP/1.1 404 Not Found]", rest.toString());
        }
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }
}
