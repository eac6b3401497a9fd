package org.waymark.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.waymark.campaigns.print.PrintAtTerminal;
import org.waymark.content.LanguageTag;
import org.waymark.http.Refusal;
import org.waymark.language.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the desk does with campaigns, for whoever has no browser at hand. */
@Command(
        name = "campaigns",
        mixinStandardHelpOptions = true,
        description = "Makes files of what is printed in campaigns.",
        footer = {
            "",
            "A poster in Arabic, and cards in all languages of campaign 3:",
            "  waymark campaigns print 3 message:keep-your-documents poster.pdf --sheet poster-a4 --language ar",
            "  waymark campaigns print 3 message:keep-your-documents cards.pdf --sheet card --language all",
        })
final class CampaignsCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(
            name = "print",
            mixinStandardHelpOptions = true,
            description = {
                "Makes a PDF of a poster, leaflet or cards, or a PNG of a picture, as the desk does.",
                "It takes the Chromium of this machine (WAYMARK_PRINT_BROWSER, or one on the PATH)."
            })
    int print(
            @Parameters(paramLabel = "CAMPAIGN", description = "The number of the campaign.") long campaign,
            @Parameters(
                            paramLabel = "MESSAGE",
                            description = "The id of the message, like “message:check-a-job-offer”.")
                    String message,
            @Parameters(paramLabel = "FILE", description = "A new file: .pdf, for pictures .png.") Path file,
            @Option(
                            names = "--sheet",
                            paramLabel = "SHEET",
                            required = true,
                            description = "poster-a4, poster-a3, leaflet, card or image.")
                    String sheet,
            @Option(
                            names = "--language",
                            paramLabel = "TAG",
                            required = true,
                            description = "Like “ar”; for cards also several with commas between, or “all”.")
                    String language,
            @Option(
                            names = "--place",
                            paramLabel = "CODE",
                            defaultValue = "",
                            description =
                                    "The four letters behind the short address of a place, as the desk shows them.")
                    String place)
            throws IOException {
        if (Files.exists(file)) {
            throw new CannotGoOn(file + " is there already. Name a new file, so that none of yours is lost.");
        }
        try (var waymark = Running.onStore()) {
            try {
                Files.write(file, waymark.get(PrintAtTerminal.class).print(campaign, message, sheet, language, place));
                spec.commandLine().getOut().println(file + " is made.");
                return 0;
            } catch (Refusal refusal) {
                throw new CannotGoOn(
                        waymark.get(Words.class).say(new LanguageTag("en"), refusal.words(), refusal.arguments()));
            }
        }
    }
}
