package org.waymark.publishing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;

/** What some documents say in an edition, and what they would say after some changes. */
class LiveState {
    private final Map<Change.Text, Change> changes;

    LiveState(Collection<Change> state) {
        changes = StoredContents.byText(state);
    }

    LiveState after(Collection<Change> more) {
        var all = new HashMap<>(changes);
        more.forEach(change -> all.put(change.text(), change));
        return new LiveState(all.values());
    }

    /** The changes without those that leave everything as it is. */
    List<Change> different(Collection<Change> wanted) {
        return wanted.stream()
                .filter(change -> !change.says(changes.get(change.text())))
                .toList();
    }

    /** What must change so that this becomes the other. */
    List<Change> towards(LiveState other, String reason) {
        return changes.values().stream()
                .map(change -> other.changes.getOrDefault(change.text(), change.withdrawn(null, reason)))
                .filter(wanted -> !wanted.says(changes.get(wanted.text())))
                .toList();
    }

    List<Change> live(DocumentId document) {
        return changes.values().stream()
                .filter(change -> change.isLive() && change.document().equals(document.toString()))
                .toList();
    }

    boolean isLive(DocumentId document, LanguageTag language) {
        var change = changes.get(new Change.Text(document.toString(), language.value()));
        return change != null && change.isLive();
    }

    Set<DocumentId> documentsWithSomethingLive() {
        return changes.values().stream().filter(Change::isLive).map(Change::id).collect(Collectors.toSet());
    }
}
