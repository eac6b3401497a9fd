package org.waymark.campaigns.sending;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;

/** How the centre for short messages is reached, and how it wants to be spoken to. */
@Singleton
class SmppSettings {
    private final String host;
    private final int port;
    private final String user;
    private final String password;
    private final String type;
    private final String from;
    private final boolean tls;
    private final int window;
    private final double rate;
    private final Duration patience;
    private final boolean national;

    SmppSettings(
            @Value("${waymark.smpp.host:}") String host,
            @Value("${waymark.smpp.port:2775}") int port,
            @Value("${waymark.smpp.user:}") String user,
            @Value("${waymark.smpp.password:}") String password,
            @Value("${waymark.smpp.type:}") String type,
            @Value("${waymark.smpp.from:}") String from,
            @Value("${waymark.smpp.tls:false}") boolean tls,
            @Value("${waymark.smpp.window:5}") int window,
            @Value("${waymark.smpp.rate:20}") double rate,
            @Value("${waymark.smpp.patience:30s}") Duration patience,
            @Value("${waymark.smpp.national:false}") boolean national) {
        this.host = host;
        this.port = port;
        this.user = user;
        this.password = password;
        this.type = type;
        this.from = from;
        this.tls = tls;
        this.window = window;
        this.rate = rate;
        this.patience = patience;
        this.national = national;
    }

    String host() {
        return host;
    }

    int port() {
        return port;
    }

    String user() {
        return user;
    }

    String password() {
        return password;
    }

    /** What some centres want to know of their users; mostly empty. */
    String type() {
        return type;
    }

    /** Whom phones show as the sender: a number with its plus, a short code, or a name of up to eleven letters. */
    String from() {
        return from;
    }

    boolean tls() {
        return tls;
    }

    /** How many messages may wait for their answer at once. */
    int window() {
        return window;
    }

    /** Parts a second, at most; of each node. */
    double rate() {
        return rate;
    }

    /** How long an answer is waited for. */
    Duration patience() {
        return patience;
    }

    /** Whether it can send the national tables of 3GPP TS 23.038. */
    boolean national() {
        return national;
    }
}
