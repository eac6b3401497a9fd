package org.waymark.integreat;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.waymark.api.KnownEditions;

/** The edition that readers get now, for the app. */
@Singleton
class AppEditions {
    private final KnownEditions editions;
    private final AppAddresses addresses;
    private volatile @Nullable AppEdition latest;

    AppEditions(KnownEditions editions, AppAddresses addresses) {
        this.editions = editions;
        this.addresses = addresses;
    }

    /** @throws NotForApp when there is no such region */
    AppEdition in(String region) {
        if (!region.equals(addresses.region())) {
            throw NotForApp.region(region);
        }
        return current();
    }

    /** @throws NotForApp when there is no such region, or it is not in the language */
    Asked in(String region, String language) {
        var edition = in(region);
        return AppLanguages.tag(language, edition.archive().head().languages())
                .map(tag -> new Asked(edition, tag))
                .orElseThrow(() -> NotForApp.language(language));
    }

    AppEdition current() {
        var archive = editions.current();
        var known = latest;
        if (known == null || known.archive() != archive) {
            known = new AppEdition(archive);
            latest = known;
        }
        return known;
    }
}
