package org.waymark.website;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import org.waymark.archive.SignedManifest;
import org.waymark.archive.VerifyFolder;
import org.waymark.language.LanguageChoice;
import org.waymark.language.Languages;

/**
 * Writes an edition as a folder of files with everything in it but what a server has to do: search, make lists, and take
 * what is sent. What programs read of each document is there for web servers, and not on a card, where no program asks.
 */
public final class WriteWebsite {
    private final Languages languages;
    private final LanguageChoice choice;

    public WriteWebsite(Languages languages) {
        this.languages = languages;
        this.choice = new LanguageChoice(languages);
    }

    /**
     * Puts the whole website in its place at once; an older one that stood there is gone afterwards.
     *
     * @throws WebsiteNotWritten with what to do; the folder is then as it was
     */
    public Written write(Edition edition, Path target, WebsiteForm form) throws WebsiteNotWritten {
        WholeEdition.require(edition);
        var folder = SiteFolder.at(target);
        try {
            folder.begin(edition, form);
            var files = new SiteFiles(folder, edition.main().head().madeAt());
            // What phones keep comes from a server; nothing can be kept from a card.
            var archives = form == WebsiteForm.FOR_FILES ? List.of(edition.main()) : edition.archives();
            for (var archive : archives) {
                for (var path : archive.paths()) {
                    var entry = archive.find(path).orElseThrow();
                    if (path.startsWith("waymark/")) {
                        continue;
                    }
                    if (form == WebsiteForm.FOR_SERVERS) {
                        files.addWithCopies(archive, entry);
                    } else if (!Edition.isForPrograms(path)) {
                        files.add(path, RelativeLinks.within(edition, entry).in(archive.read(entry)));
                    }
                }
            }
            if (form == WebsiteForm.FOR_SERVERS) {
                var nginx = new NginxFiles(edition, languages, choice);
                files.add(SiteFolder.OWN + "nginx/maps.conf", nginx.maps());
                files.add(SiteFolder.OWN + "nginx/site.conf", nginx.site());
                addSigned(edition, files);
            }
            folder.finish(edition, form, files.count());
            return new Written(edition.main().number(), files.count(), files.bytes());
        } catch (WebsiteNotWritten e) {
            throw e;
        } catch (IOException e) {
            throw new WebsiteNotWritten(
                    "The website could not be written to " + target + " (" + reason(e)
                            + "). What stood there before is untouched. Make room or name another folder, then export"
                            + " again.",
                    e);
        } finally {
            folder.discard();
        }
    }

    /** What lets anybody who has a copy see that it is unchanged. */
    private static void addSigned(Edition edition, SiteFiles files) throws IOException {
        for (var archive : edition.archives()) {
            var name = VerifyFolder.SIGNED + (archive == edition.main() ? "edition" : "packs");
            var signed = SignedManifest.of(archive.file());
            files.add(name + ".json", signed.json());
            files.add(name + ".sig", signed.signature());
        }
    }

    /**
     * What was written.
     *
     * @param bytes of all files together; on disk they take more
     */
    public record Written(int edition, int files, long bytes) {}

    private static String reason(IOException failure) {
        var reason = failure instanceof FileSystemException e ? e.getReason() : failure.getMessage();
        return reason == null ? failure.toString() : reason;
    }
}
