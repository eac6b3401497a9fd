package org.waymark.staff;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Through which server mail goes out. None is sent unless both a server and the address it comes from are set. */
@Singleton
class MailSettings {
    private static final Logger LOG = LoggerFactory.getLogger(MailSettings.class);
    private static final String CONNECT_PATIENCE = "5000";
    private static final String PATIENCE = "10000";

    private final String host;
    private final int port;
    private final String user;
    private final String password;
    private final String from;
    private final String security;

    /** @param security {@code starttls}, {@code tls}, or {@code none} for a server on this very machine */
    MailSettings(
            @Value("${waymark.mail.host:}") String host,
            @Value("${waymark.mail.port:587}") int port,
            @Value("${waymark.mail.user:}") String user,
            @Value("${waymark.mail.password:}") String password,
            @Value("${waymark.mail.from:}") String from,
            @Value("${waymark.mail.security:starttls}") String security) {
        this.host = host.strip();
        this.port = port;
        this.user = user;
        this.password = password;
        this.from = from.strip();
        this.security = security;
        if (this.host.isEmpty() != this.from.isEmpty()) {
            LOG.warn("No mail is sent: WAYMARK_MAIL_HOST and WAYMARK_MAIL_FROM must both be set.");
        }
    }

    boolean areSet() {
        return !host.isEmpty() && !from.isEmpty();
    }

    String from() {
        return from;
    }

    String user() {
        return user;
    }

    String password() {
        return password;
    }

    /** As Jakarta Mail wants them. Nothing goes out in the clear unless the setting says so. */
    Properties properties() {
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.auth", Boolean.toString(!user.isEmpty()));
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_PATIENCE);
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE);
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(security.equals("tls")));
        boolean clear = security.equals("none");
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(!clear));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(!clear && !security.equals("tls")));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }
}
