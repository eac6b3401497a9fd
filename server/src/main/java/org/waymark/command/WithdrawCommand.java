package org.waymark.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.publishing.WithdrawDocument;
import org.waymark.publishing.Withdrawal;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a document away from readers. */
@Command(
        name = "withdraw",
        mixinStandardHelpOptions = true,
        description = {
            "Takes a document away from readers at once, in a new edition. Phones that keep it for offline drop it",
            "when they next reach the site. Nothing is lost: it can be published again."
        },
        footer = {
            "",
            "Say one of the three ways, and for the record why:",
            "  waymark withdraw hotline:it-line --notice \"The line was closed.\" --reason \"told by the operator\"",
            "  waymark withdraw page:old-rules --moved-to page:new-rules --reason \"new law\"",
            "  waymark withdraw page:draft --gone --reason \"published by mistake\""
        })
final class WithdrawCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DOCUMENT", description = "The id of the document, like “page:keep-your-documents”.")
    @SuppressWarnings("NullAway.Init") // picocli demands it
    private String document;

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init") // picocli demands it
    private Way way;

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "WHY",
            description = "Why, for the record; readers do not see it.")
    @SuppressWarnings("NullAway.Init") // picocli demands it
    private String reason;

    @Option(names = "--as", paramLabel = "NAME", description = "Who does it. Default: the user at the terminal.")
    private String person = System.getProperty("user.name", "operator");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** One of the three ways a document leaves. */
    private static final class Way {
        @Option(
                names = "--notice",
                paramLabel = "WORDS",
                description = "Readers find a page that says these words, in the language the document was written in.")
        @Nullable String notice;

        @Option(
                names = "--moved-to",
                paramLabel = "DOCUMENT",
                description = "Readers are sent to this document instead.")
        @Nullable String movedTo;

        @Option(names = "--gone", description = "Readers find only that it is no longer there.")
        @SuppressWarnings("UnusedVariable") // it is the way that is neither of the others
        boolean gone;
    }

    @Override
    public Integer call() {
        if (reason.isBlank() || (way.notice != null && way.notice.isBlank())) {
            throw new ParameterException(spec.commandLine(), "Write the words: they must not be empty.");
        }
        var leaving = id(document);
        var withdrawal = new Withdrawal(
                leaving, way.movedTo == null ? null : id(way.movedTo), way.notice == null ? "" : way.notice);
        try (var waymark = Running.onStore()) {
            var edition = waymark.get(WithdrawDocument.class).withdraw(withdrawal, person, reason);
            spec.commandLine()
                    .getOut()
                    .println("“" + leaving + "” is withdrawn with edition " + edition.number() + ".");
            return 0;
        }
    }

    private DocumentId id(String written) {
        if (!DocumentId.isWellFormed(written)) {
            throw new ParameterException(
                    spec.commandLine(), "“" + written + "” is no id of a document; write it like “page:rights”.");
        }
        return DocumentId.parse(written);
    }
}
