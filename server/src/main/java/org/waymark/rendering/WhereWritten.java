package org.waymark.rendering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Articles;
import org.waymark.content.Fields;
import org.waymark.publishing.PublishedDocument;
import org.waymark.publishing.PublishedText;
import org.waymark.rendering.Views.ArticleView;
import org.waymark.rendering.Views.CitedView;
import org.waymark.rendering.Views.WrittenView;

/** Says where the claims of a page are written: in which treaties and laws, in which articles, and who can read them. */
class WhereWritten {
    private static final Set<String> TREATIES = Set.of("treaty", "ilo-convention");
    private static final String UNION = "eu-directive";
    /** More names than this say less than their number. */
    private static final int FEW_LANGUAGES = 6;

    private final Reading reading;
    private final Prose prose;
    private final Speech speech;

    WhereWritten(Reading reading, Prose prose) {
        this.reading = reading;
        this.prose = prose;
        this.speech = reading.speech();
    }

    /** Null when the page names none that is shown. */
    @Nullable WrittenView of(PublishedDocument page) {
        var cited = new ArrayList<CitedView>();
        var kinds = new ArrayList<String>();
        var ids = Site.instruments(page.facts());
        var wanted = page.facts().objects("instruments");
        for (int i = 0; i < ids.size(); i++) {
            var articles = wanted.get(i).texts("articles");
            reading.site().find(ids.get(i)).ifPresent(instrument -> {
                cited.add(cited(instrument, articles));
                kinds.add(kind(instrument));
            });
        }
        return cited.isEmpty()
                ? null
                : new WrittenView(cited, kinds.stream().anyMatch(TREATIES::contains), kinds.contains(UNION));
    }

    private CitedView cited(PublishedDocument instrument, List<String> numbers) {
        var text = reading.text(instrument);
        var all = prose.articles(instrument, text);
        return new CitedView(
                reading.address(instrument.id()).orElse(reading.root()),
                reading.part(text, "short-name"),
                numbers.stream().map(number -> article(number, all, text, null)).toList(),
                tongues(instrument));
    }

    /** Every article, with how it was read where that is weaker than for the rest. */
    List<ArticleView> articles(PublishedDocument instrument) {
        var text = reading.text(instrument);
        var all = prose.articles(instrument, text);
        var read = read(instrument);
        return all.lines().keySet().stream()
                .map(number -> article(number, all, text, read.get(number)))
                .toList();
    }

    private ArticleView article(String number, Articles all, PublishedText text, @Nullable String caution) {
        var line = all.lines().getOrDefault(number, "");
        return new ArticleView(
                number,
                speech.say("written.article", "number", number),
                line.isEmpty() ? null : reading.words(line, text.language()),
                caution);
    }

    private Map<String, String> read(PublishedDocument instrument) {
        var cautions = new HashMap<String, String>();
        for (Fields article : instrument.facts().objects("articles")) {
            article.text("read")
                    .filter(how -> !how.equals("official-text"))
                    .ifPresent(how -> cautions.put(article.textOrEmpty("number"), speech.say("written.read." + how)));
        }
        return cautions;
    }

    boolean isTreaty(PublishedDocument instrument) {
        return TREATIES.contains(kind(instrument));
    }

    boolean isOfTheUnion(PublishedDocument instrument) {
        return kind(instrument).equals(UNION);
    }

    /** In which languages the official text exists, and whether the reader's is missing; null when it is not known. */
    private @Nullable String tongues(PublishedDocument instrument) {
        var official = instrument.facts().texts("official-languages");
        if (official.isEmpty()) {
            return null;
        }
        var said = official.size() > FEW_LANGUAGES
                ? speech.say("written.languages.many", "count", official.size())
                : speech.say("written.languages", "languages", names(instrument));
        return isMissing(instrument) ? said + " " + speech.say("written.languages.missing") : said;
    }

    String names(PublishedDocument instrument) {
        return speech.join(instrument.facts().texts("official-languages").stream()
                .map(speech::languageName)
                .sorted(speech.formats().order(speech.language().tag()))
                .toList());
    }

    /** Whether the languages are known and the reader's is not among them. */
    boolean isMissing(PublishedDocument instrument) {
        var official = instrument.facts().texts("official-languages");
        var own = bare(speech.language().tag().value());
        return !official.isEmpty()
                && official.stream().noneMatch(tag -> bare(tag).equals(own));
    }

    private static String bare(String tag) {
        return tag.replaceFirst("-.*", "");
    }

    private static String kind(PublishedDocument instrument) {
        return instrument.facts().textOrEmpty("instrument-kind");
    }
}
