package org.waymark.audit;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.content.LanguageTag;
import org.waymark.journal.Deed;
import org.waymark.journal.FindDeeds;
import org.waymark.language.Formats;
import org.waymark.staff.DeskPages;

/** The page of the journal: a filter, sentences, and whether the chain is whole. */
@Singleton
class AuditPage {
    private static final int ON_A_PAGE = 50;

    private final FindDeeds deeds;
    private final DeedSentences sentences;
    private final ChainWatch watch;
    private final Formats formats;
    private final DeskPages pages;

    AuditPage(FindDeeds deeds, DeedSentences sentences, ChainWatch watch, Formats formats, DeskPages pages) {
        this.deeds = deeds;
        this.sentences = sentences;
        this.watch = watch;
        this.formats = formats;
        this.pages = pages;
    }

    HttpResponse<?> of(HttpRequest<?> request, JournalWish wish) {
        var language = pages.language(request);
        var found = wish.isWrong() ? List.<Deed>of() : deeds.before(wish.deeds(), wish.before(), ON_A_PAGE + 1);
        boolean more = found.size() > ON_A_PAGE;
        var shown = more ? found.subList(0, ON_A_PAGE) : found;
        var query = wish.query();
        var model = new HashMap<String, Object>();
        model.put("wish", wish);
        model.put("wrong", wish.isWrong());
        model.put("people", people(wish.person(), language));
        model.put("actions", actions(wish.action(), language));
        model.put("deeds", sentences.of(shown, language));
        model.put("query", query.isEmpty() ? "" : "?" + query);
        model.put("newest", wish.before() == Long.MAX_VALUE ? "" : "/desk/journal?" + query);
        model.put(
                "older",
                more
                        ? "/desk/journal?" + query + (query.isEmpty() ? "" : "&") + "before="
                                + shown.get(shown.size() - 1).id()
                        : "");
        model.put("most", JournalFile.MOST);
        model.putAll(chain(language));
        return pages.page(request, "desk/journal/journal", "desk.journal.title", model)
                .status(wish.isWrong() ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK);
    }

    private Map<String, Object> chain(LanguageTag language) {
        var followed = watch.last();
        var chain = followed.chain();
        var model = new HashMap<String, Object>();
        model.put("followedAt", formats.moment(language, followed.at()));
        model.put("count", chain.length());
        model.put(
                "until",
                chain.last().map(deed -> formats.moment(language, deed.at())).orElse(""));
        model.put("hash", chain.last().map(Deed::hash).orElse(""));
        chain.broken().ifPresent(link -> {
            model.put("broken", link.expected());
            model.put(
                    "brokenDeed", sentences.of(List.of(link.found()), language).get(0));
        });
        return model;
    }

    private List<ChoiceView> people(String chosen, LanguageTag language) {
        var name = sentences.names();
        return Stream.concat(deeds.people().stream(), Stream.of(chosen))
                .filter(person -> !person.isEmpty())
                .distinct()
                .map(person -> new ChoiceView(person, name.apply(person), person.equals(chosen)))
                .sorted(Comparator.comparing(ChoiceView::name, formats.order(language)))
                .toList();
    }

    private List<ChoiceView> actions(String chosen, LanguageTag language) {
        return Stream.concat(deeds.actions().stream(), Stream.of(chosen))
                .filter(action -> !action.isEmpty())
                .distinct()
                .map(action -> new ChoiceView(action, sentences.action(action, language), action.equals(chosen)))
                .sorted(Comparator.comparing(ChoiceView::name, formats.order(language)))
                .toList();
    }

    /** A choice of the filter. */
    public record ChoiceView(String value, String name, boolean chosen) {}
}
