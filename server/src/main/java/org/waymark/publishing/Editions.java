package org.waymark.publishing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.waymark.documents.Media;

/** All editions ever made. */
@Singleton
public class Editions {
    private final EditionRows rows;
    private final LiveRows live;
    private final Changes changes;
    private final NoticeChanges notices;
    private final Media media;

    Editions(EditionRows rows, LiveRows live, Changes changes, NoticeChanges notices, Media media) {
        this.rows = rows;
        this.live = live;
        this.changes = changes;
        this.notices = notices;
        this.media = media;
    }

    /** What readers are to see now; empty before the first release. */
    public Optional<Edition> current() {
        return rows.newest().map(EditionRow::edition);
    }

    public Optional<Edition> find(EditionNumber number) {
        return rows.findByNumber(number.value()).map(EditionRow::edition);
    }

    /** Oldest first. */
    public List<Edition> all() {
        return rows.all().stream().map(EditionRow::edition).toList();
    }

    /**
     * What is live in that edition; read from the store as it is asked for.
     *
     * @throws NoSuchEdition when there is none of that number
     */
    public EditionContents contents(EditionNumber number) {
        var edition = find(number).orElseThrow(() -> new NoSuchEdition(number));
        return new StoredContents(edition, rows, live, changes, notices, media);
    }
}
