package org.waymark.publishing;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What went out, under which name and by whose hand. */
@Singleton
public class Releases {
    private final ReleaseRows releases;
    private final EditionRows editions;

    Releases(ReleaseRows releases, EditionRows editions) {
        this.releases = releases;
        this.editions = editions;
    }

    /** Newest first. */
    public List<Release> all() {
        var byId = releases.findAll().stream()
                .collect(Collectors.toMap(row -> Objects.requireNonNull(row.id()), Function.identity()));
        return editions.all().stream()
                .map(edition -> release(edition, Objects.requireNonNull(byId.get(edition.release()))))
                .sorted(Comparator.comparing(Release::edition).reversed())
                .toList();
    }

    private static Release release(EditionRow edition, ReleaseRow release) {
        return new Release(
                new EditionNumber(edition.number()),
                release.name(),
                release.person(),
                release.madeAt(),
                edition.contentHash());
    }
}
