package org.waymark.staff;

import org.waymark.content.DocumentId;
import org.waymark.content.Fields;

/** Help lines whose verification runs out, in the store of a desk under test. */
class Lines {
    static final String NUMBER = "+39800290290";

    private final Library library;

    Lines(Library library) {
        this.library = library;
    }

    /** One that readers see, good until that day. */
    DocumentId due(String name, String day) {
        return line(name, Library.hotlineFacts(name, NUMBER), day);
    }

    /** One that readers do not see before somebody asked. */
    DocumentId waiting(String name, String day) {
        var facts = Library.hotlineFacts(name, NUMBER).with("status", "recheck");
        return line(name, facts.with("recheck-reason", "Is the number right?"), day);
    }

    private DocumentId line(String name, Fields facts, String day) {
        var id = new DocumentId("hotline", name);
        library.create(id, true);
        var verification = facts.object("verification")
                .orElseThrow()
                .with("on", "2026-08-01")
                .with("check-again", day);
        var first = library.saveFacts(id, 0, facts.with("verification", verification.asMap()), "import");
        var text = library.saveText(id, Library.EN, 0, name, "Free of charge.\n", "import");
        if (facts.textOrEmpty("status").equals("current")) {
            library.adopt(first, text);
        }
        return id;
    }
}
