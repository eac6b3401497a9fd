package org.waymark.command;

import java.nio.file.Path;
import org.waymark.catalogue.CatalogueForm;
import org.waymark.catalogue.NotFlat;
import org.waymark.content.Kind;
import org.waymark.content.Kinds;
import org.waymark.content.NoSuchKind;

/** What somebody at the terminal may ask for when a file is to hold documents of one kind. */
final class OneKind {
    private OneKind() {}

    static Kind named(String name) {
        try {
            return Kinds.named(name);
        } catch (NoSuchKind e) {
            throw new CannotGoOn("--kind " + name + ": " + e.getMessage() + ".");
        }
    }

    static void refuseOtherForms(Path file, Kind kind) {
        if (!CatalogueForm.knows(file.toString())) {
            throw new CannotGoOn(file + " ends in neither .csv nor .json. Name a file that does.");
        }
        try {
            CatalogueForm.ofFile(file.toString(), kind);
        } catch (NotFlat e) {
            throw new CannotGoOn(e.getMessage() + ".");
        }
    }
}
