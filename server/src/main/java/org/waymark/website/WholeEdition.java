package org.waymark.website;

import java.io.IOException;
import org.waymark.archive.VerifyArchive;

/** Lets nothing be made of an archive that is damaged. */
final class WholeEdition {
    private WholeEdition() {}

    static void require(Edition edition) throws WebsiteNotWritten {
        for (var archive : edition.archives()) {
            try {
                var report = VerifyArchive.verify(archive.file(), null);
                if (!report.isGood()) {
                    throw new WebsiteNotWritten(archive.file() + " is damaged, so nothing was written: "
                            + report.problems().get(0) + " “waymark verify” tells everything.");
                }
            } catch (WebsiteNotWritten e) {
                throw e;
            } catch (IOException e) {
                throw new WebsiteNotWritten(String.valueOf(e.getMessage()), e);
            }
        }
    }
}
