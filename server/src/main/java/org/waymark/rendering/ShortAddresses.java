package org.waymark.rendering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.archive.Entry;
import org.waymark.content.DocumentId;
import org.waymark.content.ShortCode;
import org.waymark.language.Language;
import org.waymark.publishing.EditionContents;
import org.waymark.publishing.PublishedDocument;
import org.waymark.publishing.WithdrawnDocument;

/**
 * The addresses that stand in QR codes and text messages. Each leads to its document wherever it is now, in the language
 * of whoever opens it; what is gone leads to the page that says so. Servers choose the language; a folder of files
 * without one shows the choice.
 */
class ShortAddresses {
    private static final Set<String> KINDS = Set.of("page", "hotline", "centre", "checklist");
    private static final String GONE = "410.html";

    private final Site site;
    private final Map<DocumentId, String> withdrawn = new HashMap<>();
    private final List<ShortAddress> all = new ArrayList<>();

    ShortAddresses(EditionContents contents, Site site, Routes routes) {
        this.site = site;
        routes.all().stream()
                .filter(route -> route.shape() == Route.Shape.WITHDRAWN && !Sharing.isOfPart(route))
                .forEach(route -> withdrawn.putIfAbsent(route.document(), route.path()));
        contents.documents().stream().map(PublishedDocument::id).forEach(id -> add(id, id));
        for (WithdrawnDocument gone : contents.withdrawn()) {
            add(gone.id(), gone.movedTo());
        }
    }

    /** @param path where it leads, below the language */
    record ShortAddress(ShortCode code, String path) {
        String file() {
            return "q/" + code + "/index.html";
        }

        /** Tells it from the same address when it led elsewhere. */
        String key() {
            return file() + " " + path;
        }

        Entry entry(String site, List<Language> offered) {
            return Entry.inEveryLanguage("/" + path, new LanguageMenu(site, offered).leadingTo(path));
        }
    }

    List<ShortAddress> all() {
        return all;
    }

    /** Whether documents of this kind are shared. */
    static boolean has(DocumentId id) {
        return KINDS.contains(id.kind());
    }

    /** From the root of the server. */
    static String of(DocumentId id) {
        return "/q/" + ShortCode.of(id);
    }

    /** @param now the document to show, if there still is one */
    private void add(DocumentId id, @Nullable DocumentId now) {
        if (has(id)) {
            var path = Optional.ofNullable(now).flatMap(site::address).orElse(withdrawn.getOrDefault(id, GONE));
            all.add(new ShortAddress(ShortCode.of(id), path));
        }
    }
}
