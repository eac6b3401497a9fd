package org.waymark.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line. Says in one sentence what went wrong, and exits with 1; with 2 when it was called wrongly. */
@Command(
        name = "waymark",
        version = "waymark " + Waymark.VERSION,
        mixinStandardHelpOptions = true,
        description = "Information that people who may migrate can trust, in their own language.",
        footer = {
            "",
            "Settings are environment variables: WAYMARK_HOME (data folder), WAYMARK_PORT,",
            "WAYMARK_DB_URL and others; the README lists them all.",
            "“waymark help COMMAND” tells more about a command."
        },
        subcommands = {
            ServeCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            PublishCommand.class,
            WithdrawCommand.class,
            CheckCommand.class,
            TableCommand.class,
            TranslationsCommand.class,
            CampaignsCommand.class,
            VerifyCommand.class,
            UserCommand.class,
            HelpCommand.class
        })
public final class Waymark implements Runnable {
    static final String VERSION = "0.1.0";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        var here = Path.of("").toAbsolutePath();
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var words = List.of(arguments);
        if (ControlSocket.canDo(words)) {
            var done = ControlSocket.send(Home.folder(), new Errand(here, words), out);
            if (done.isPresent()) {
                return done.getAsInt();
            }
        }
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return words.equals(List.of("serve")) ? serve(out, err) : run(here, out, err, arguments);
    }

    /** Readers wait for it: reading what all the other commands take is a tenth of a start. */
    private static int serve(PrintWriter out, PrintWriter err) {
        try {
            new Serving(out).untilStopped();
            return 0;
        } catch (InterruptedException | RuntimeException e) {
            err.println(Failure.sentence(e));
            return 1;
        }
    }

    /** @param here the folder that relative paths are meant from */
    static int run(Path here, PrintWriter out, PrintWriter err, String... arguments) {
        IExecutionExceptionHandler plainly = (failure, line, parsed) -> {
            line.getErr().println(Failure.sentence(failure));
            return 1;
        };
        return new CommandLine(new Waymark())
                .registerConverter(Path.class, here::resolve)
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(plainly)
                .execute(arguments);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
