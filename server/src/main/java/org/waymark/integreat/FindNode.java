package org.waymark.integreat;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the page that an app means: where it is now, where it was once, or by the last part of its address alone. */
@Singleton
class FindNode {
    private final AppAddresses addresses;

    FindNode(AppAddresses addresses) {
        this.addresses = addresses;
    }

    /** @throws NotForApp when neither address nor number is of a page */
    Node of(Asked asked, @Nullable String url, @Nullable String id) {
        if (url == null && id == null) {
            throw NotForApp.wrong("url", "“url” is the path of a page, or “id” its number.");
        }
        var found = url == null ? ofNumber(asked, String.valueOf(id)) : ofAddress(asked, url);
        return found.orElseThrow(() -> NotForApp.page(url == null ? String.valueOf(id) : url));
    }

    /** By its last part. */
    Optional<Node> ofAddress(Asked asked, String url) {
        var path = addresses.below(url, asked.language());
        var tree = asked.tree();
        return tree.atPath(path)
                .or(() -> SitePage.movedTo(asked.archive(), asked.language(), path + "/")
                        .flatMap(tree::ofSite))
                .or(() -> tree.ofSlug(path.substring(path.lastIndexOf('/') + 1)));
    }

    private static Optional<Node> ofNumber(Asked asked, String id) {
        return id.matches("[0-9]{1,18}") ? asked.tree().ofNumber(Long.parseLong(id)) : Optional.empty();
    }
}
