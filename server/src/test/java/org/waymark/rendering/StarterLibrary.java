package org.waymark.rendering;

import java.nio.file.Path;
import java.util.TreeMap;
import org.waymark.exchange.LibraryDocument;
import org.waymark.exchange.Node;

/** The library that comes with Waymark, as the edition that readers get. */
final class StarterLibrary {
    private StarterLibrary() {}

    static MemoryEdition edition() {
        var edition = new MemoryEdition();
        for (LibraryDocument document :
                Node.reader().read(Path.of("../content/library")).library().documents()) {
            if (document.facts().textOrEmpty("status").equals("recheck")) {
                continue; // not published before somebody has called
            }
            var id = document.id().toString();
            edition.facts(id, document.facts().asMap());
            document.texts().forEach((language, text) -> {
                var fields = new TreeMap<>(text.content().fields().asMap());
                if (text.translatedFrom() != null) {
                    fields.put("translated-from", text.translatedFrom().toString());
                }
                edition.text(id, language.value(), fields, text.content().body());
            });
        }
        return edition;
    }
}
