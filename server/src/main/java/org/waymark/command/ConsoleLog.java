package org.waymark.command;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;

/**
 * What the program says while it runs goes to standard error. No request, address or browser is ever logged: who reads
 * here is nobody's business.
 *
 * <p>Set up in code, since reading a file for it costs every start a tenth of a second and some memory for ever. Found
 * by Logback through {@code META-INF/services}.
 */
public class ConsoleLog extends ContextAwareBase implements Configurator {
    @Override
    public ExecutionStatus configure(LoggerContext context) {
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%d{HH:mm:ss} %-5level %msg%n%ex{short}");
        encoder.start();
        var console = new ConsoleAppender<ILoggingEvent>();
        console.setContext(context);
        console.setTarget("System.err");
        console.setEncoder(encoder);
        console.start();
        var root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(console);
        context.getLogger("org.waymark").setLevel(Level.INFO);
        // It writes down whom a mail was for; SendMail says what is needed.
        context.getLogger("io.micronaut.email").setLevel(Level.OFF);
        // It might write down to which number something went; WorkOutbox says what is needed.
        context.getLogger("org.jsmpp").setLevel(Level.OFF);
        // It warns of every database newer than itself; the tests show that this one works.
        context.getLogger("org.jsmpp")
                .setLevel(Level.OFF); // it would name numbers; what failed is said by whoever sends
        context.getLogger("org.flywaydb").setLevel(Level.ERROR);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }
}
