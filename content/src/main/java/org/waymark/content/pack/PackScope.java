package org.waymark.content.pack;

import java.util.Optional;
import org.waymark.content.Corridor;

/**
 * Which part of a language a pack holds.
 *
 * @param form pages to show as they are, or documents as data for apps that show them their own way
 * @param corridor without what is for other ways alone
 */
public record PackScope(Form form, Corridor corridor) {
    /** Every page: what a browser keeps. */
    public static final PackScope PAGES = new PackScope(Form.PAGES, Corridor.OPEN);

    /** Every document as data. */
    public static final PackScope DATA = new PackScope(Form.DATA, Corridor.OPEN);

    private static final String WRITTEN_DATA = "data";

    /** What stands in a pack. */
    public enum Form {
        PAGES,
        DATA
    }

    /** Reads what {@link #toString()} wrote; empty for anything else. */
    public static Optional<PackScope> parse(String written) {
        if (written.isEmpty()) {
            return Optional.of(PAGES);
        }
        if (written.equals(WRITTEN_DATA)) {
            return Optional.of(DATA);
        }
        boolean data = written.startsWith(WRITTEN_DATA + "/");
        return Corridor.parse(data ? written.substring(WRITTEN_DATA.length() + 1) : written)
                .map(corridor -> new PackScope(data ? Form.DATA : Form.PAGES, corridor));
    }

    /** The same on one way only. */
    public PackScope on(Corridor way) {
        return new PackScope(form, way);
    }

    /** Where its head and packs lie below the address of the site: “en/offline/data/from-bd-to-it/”. */
    public String folder(String language) {
        return language + "/offline/" + (equals(PAGES) ? "" : this + "/");
    }

    /** “data”, “from-bd-to-it”, “data/to-it”; empty for all pages. */
    @Override
    public String toString() {
        var data = form == Form.DATA ? WRITTEN_DATA : "";
        return data.isEmpty() || corridor.isOpen() ? data + corridor : data + "/" + corridor;
    }
}
