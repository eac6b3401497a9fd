package org.waymark.staff;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

/** Where others reach this server, for links that somebody hands over. */
@Singleton
public class DeskAddress {
    private final String address;

    DeskAddress(
            @Value("${waymark.address:}") String address,
            @Value("${micronaut.server.host:localhost}") String host,
            @Value("${micronaut.server.port:8080}") int port) {
        var local = "http://" + (host.equals("0.0.0.0") ? "localhost" : host) + ":" + port;
        this.address = address.isBlank() ? local : address.replaceFirst("/+$", "");
    }

    /** The whole address of a path, which begins at the root of the server. */
    public String of(String path) {
        return address + path;
    }
}
