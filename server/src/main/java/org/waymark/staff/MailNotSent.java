package org.waymark.staff;

/** The mail server could not be reached, or did not take a mail. */
public class MailNotSent extends RuntimeException {
    MailNotSent(Throwable cause) {
        super(cause);
    }
}
