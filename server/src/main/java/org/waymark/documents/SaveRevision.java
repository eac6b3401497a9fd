package org.waymark.documents;

import jakarta.inject.Singleton;
import java.util.List;

/** Saves facts, or a text in one language, as a new revision; never over somebody else's. */
@Singleton
public class SaveRevision {
    private final SaveRevisions all;

    SaveRevision(SaveRevisions all) {
        this.all = all;
    }

    /**
     * The new revision, or the latest where it says the same already.
     *
     * @throws RevisionMovedOn when another was saved since the one this was written over
     * @throws InvalidFields when a field is not as its kind describes it
     * @throws SourceRevisionUnknown when a translation does not name what it was made from
     * @throws PlaceTaken or {@link PlaceInCircle} when facts claim an impossible place
     */
    public Revision save(NewRevision wanted) {
        return all.saveAll(List.of(wanted)).get(0);
    }
}
