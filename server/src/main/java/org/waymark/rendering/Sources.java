package org.waymark.rendering;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Credits;
import org.waymark.content.Fields;
import org.waymark.publishing.PublishedDocument;
import org.waymark.publishing.PublishedText;

/** Says where a text comes from and how old it is. */
class Sources {
    /** One source as a template shows it. */
    record Source(
            String title,
            @Nullable String href,
            @Nullable String reference,
            @Nullable String dated,
            @Nullable String seen) {}

    private final Speech speech;

    Sources(Speech speech) {
        this.speech = speech;
    }

    List<Source> of(Fields facts) {
        return facts.objects("sources").stream().map(this::source).toList();
    }

    private Source source(Fields source) {
        var url = source.text("url").filter(HotlineCards::isWeb).orElse(null);
        var reference = source.text("reference").orElse(null);
        var title = source.text("title").orElse(url != null ? host(url) : source.textOrEmpty("reference"));
        return new Source(
                title,
                url,
                title.equals(reference) ? null : reference,
                source.text("date")
                        .map(day -> speech.say("source.dated", "date", speech.date(day)))
                        .orElse(null),
                source.text("seen")
                        .map(day -> speech.say("source.seen", "date", speech.date(day)))
                        .orElse(null));
    }

    /** The sentences about age and makers of a page; what was saved is never called checked. */
    List<String> dates(PublishedDocument document, PublishedText text) {
        var facts = document.facts();
        var said = new ArrayList<String>();
        facts.objects("sources").stream()
                .flatMap(source -> source.text("seen").stream())
                .max(String::compareTo)
                .filter(day -> facts.has("review-by") || document.id().kind().equals("page"))
                .ifPresent(day -> said.add(speech.say("page.read", "date", speech.date(day))));
        facts.text("review-by").ifPresent(day -> said.add(speech.say("page.review", "date", speech.date(day))));
        said.add(speech.say(
                "page.saved", "date", speech.date(text.savedAt().toString().substring(0, 10))));
        var credits = new Credits(text.fields());
        credits.translator().ifPresent(name -> said.add(speech.say("page.translator", "name", name)));
        credits.checkedBy().ifPresent(name -> said.add(speech.say("page.checked-by", "name", name)));
        addAudience(said, facts);
        return said;
    }

    private void addAudience(List<String> said, Fields facts) {
        var stages = facts.texts("stages");
        if (!stages.isEmpty()) {
            said.add(speech.say("page.stages", "list", speech.joined("stage.", stages)));
        }
        var groups = facts.texts("groups");
        if (!groups.isEmpty()) {
            said.add(speech.say("page.groups", "list", speech.joined("group.", groups)));
        }
    }

    private static String host(String url) {
        return url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("[/?#].*$", "");
    }
}
