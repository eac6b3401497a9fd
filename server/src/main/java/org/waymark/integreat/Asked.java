package org.waymark.integreat;

import org.waymark.archive.Archive;

/** What an app asks about: the edition in one of its languages. */
record Asked(AppEdition edition, String language) {
    Archive archive() {
        return edition.archive();
    }

    Tree tree() {
        return edition.tree(language);
    }
}
