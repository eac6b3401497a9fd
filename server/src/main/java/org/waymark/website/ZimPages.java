package org.waymark.website;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.waymark.archive.EntryRecord;

/**
 * What of an edition goes into the ZIM file of a language: its pages without those that a server has to answer, and the
 * files that they show. No script does: whoever serves the file is no Waymark, and nothing may be kept there in its name.
 */
final class ZimPages {
    private static final Pattern ANSWERED_BY_SERVERS =
            Pattern.compile("(search|offline|alerts|tell|share)/.*|40[45]\\.html");
    private static final Pattern SCRIPT = Pattern.compile("(?s)<script\\b.*?</script>\\s*");

    /** zimcheck takes them for files that lack; the number stands there to be read. */
    private static final Pattern TEXT_MESSAGE = Pattern.compile(" href=\"sms:[^\"]*\"");

    private final Edition edition;
    private final String language;
    private final String site;
    private final Set<String> files = new LinkedHashSet<>();

    /** @param site where readers reach the site; empty when not known */
    ZimPages(Edition edition, String language, String site) {
        this.edition = edition;
        this.language = language;
        this.site = site;
    }

    boolean holds(EntryRecord entry) {
        return entry.status() == 200
                && isHtml(entry)
                && entry.path().startsWith(language + "/")
                && (!ANSWERED_BY_SERVERS
                                .matcher(entry.path().substring(language.length() + 1))
                                .matches()
                        || entry.path().equals(onlyServers()));
    }

    /** The page as it goes into the file. */
    byte[] page(EntryRecord entry, byte[] content) {
        var silent = SCRIPT.matcher(new String(content, StandardCharsets.UTF_8)).replaceAll("");
        var plain = TEXT_MESSAGE.matcher(silent).replaceAll("");
        return new RelativeLinks(entry, this::leads, this::elsewhere).in(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** The files that the pages made so far show. */
    Set<String> files() {
        return files;
    }

    private boolean leads(String file) {
        var found = edition.find(file);
        if (found.isEmpty()) {
            return false;
        }
        if (holds(found.get())) {
            return true;
        }
        var type = found.get().mediaType();
        boolean shown = type.startsWith("image/") || type.startsWith("audio/") || type.startsWith("text/css");
        if (shown) {
            files.add(file);
        }
        return shown;
    }

    private String elsewhere(String address) {
        return site.isEmpty() ? "/" + onlyServers() : site + address;
    }

    private String onlyServers() {
        return language + "/405.html";
    }

    private static boolean isHtml(EntryRecord entry) {
        return entry.mediaType().startsWith("text/html");
    }
}
