package org.waymark.review;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.uri.UriBuilder;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.content.Kind;
import org.waymark.content.Kinds;
import org.waymark.content.LanguageTag;
import org.waymark.language.Formats;
import org.waymark.language.Words;
import org.waymark.staff.DeskPages;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** The matrix as a page: some documents at a time, so that an old phone can show it. */
@Singleton
class MatrixPage {
    private static final int AT_ONCE = 40;
    private static final String PATH = "/desk/matrix";

    private final Matrix matrix;
    private final Words words;
    private final Formats formats;
    private final DeskPages pages;

    MatrixPage(Matrix matrix, Words words, Formats formats, DeskPages pages) {
        this.matrix = matrix;
        this.words = words;
        this.formats = formats;
        this.pages = pages;
    }

    HttpResponse<?> of(HttpRequest<?> request, StaffMember me, MatrixWish wish) {
        var language = pages.language(request);
        var all = matrix.of(me);
        var wanted = wish.among(all, formats.order(language));
        int last = Math.max(1, (wanted.size() + AT_ONCE - 1) / AT_ONCE);
        int page = Math.min(wish.page(), last);
        var shown =
                wanted.subList(Math.min(wanted.size(), (page - 1) * AT_ONCE), Math.min(wanted.size(), page * AT_ONCE));
        Set<LanguageTag> columns = new LinkedHashSet<>();
        shown.forEach(line -> line.cells().forEach(cell -> columns.add(cell.language())));
        var cells = new MatrixCells(language, me, words, formats);
        var model = new HashMap<String, Object>();
        model.put("none", all.isEmpty());
        model.put("count", wanted.size());
        model.put("columns", columns.stream().map(cells::column).toList());
        model.put("lines", shown.stream().map(line -> cells.line(line, columns)).toList());
        model.put("kinds", choices(kinds(language, all), wish.kind()));
        model.put("topics", choices(topics(language, all), wish.topic()));
        model.put("languages", choices(languages(language, all), wish.in()));
        model.put(
                "states",
                choices(states(language), wish.state().map(MatrixState::word).orElse("")));
        model.put("orders", choices(orders(language), wish.sort()));
        model.put(
                "signs", Stream.of(MatrixState.values()).map(MatrixCells::sign).toList());
        model.put("here", address(wish, page));
        if (me.may(Permission.TRANSLATE)) {
            model.put("exchange", wish.in().isEmpty() ? "?" : "?language=" + wish.in());
        }
        model.put("page", page);
        model.put("last", last);
        model.put("earlier", page > 1 ? address(wish, page - 1) : "");
        model.put("later", page < last ? address(wish, page + 1) : "");
        return pages.page(request, "desk/matrix/matrix", "desk.matrix.title", model);
    }

    private Map<String, String> kinds(LanguageTag language, List<MatrixLine> all) {
        var there = all.stream().map(line -> line.document().kind()).collect(Collectors.toSet());
        var kinds = new LinkedHashMap<String, String>();
        Kinds.all().stream()
                .map(Kind::name)
                .filter(there::contains)
                .forEach(kind -> kinds.put(kind, words.say(language, "desk.kind." + kind)));
        return kinds;
    }

    /** The documents at the top that have others below them, and the topics of help lines and the like. */
    private Map<String, String> topics(LanguageTag language, List<MatrixLine> all) {
        var above = all.stream()
                .filter(line -> line.path().size() > 1)
                .map(line -> line.path().get(line.path().size() - 1))
                .collect(Collectors.toSet());
        var topics = new LinkedHashMap<String, String>();
        all.stream()
                .filter(line -> line.path().size() == 1 && above.contains(line.document()))
                .sorted(Comparator.comparing(MatrixLine::title, formats.order(language)))
                .forEach(line -> topics.put(line.document().toString(), line.title()));
        all.stream()
                .flatMap(line -> line.topics().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(topic -> topics.put(topic, topicName(language, topic)));
        return topics;
    }

    private String topicName(LanguageTag language, String topic) {
        var key = "topic." + topic;
        return words.keys().contains(key) ? formats.atStart(language, words.say(language, key)) : topic;
    }

    private Map<String, String> languages(LanguageTag language, List<MatrixLine> all) {
        var names = new LinkedHashMap<String, String>();
        all.stream()
                .flatMap(line -> line.cells().stream())
                .map(MatrixCell::language)
                .distinct()
                .forEach(tag -> names.put(
                        tag.value(),
                        tag.equals(LanguageTag.UND)
                                ? words.say(language, "desk.facts")
                                : formats.languageName(language, tag.value())));
        return names;
    }

    private Map<String, String> states(LanguageTag language) {
        var names = new LinkedHashMap<String, String>();
        Stream.of(MatrixState.values())
                .forEach(state -> names.put(state.word(), words.say(language, MatrixCells.key(state))));
        return names;
    }

    private Map<String, String> orders(LanguageTag language) {
        var names = new LinkedHashMap<String, String>();
        MatrixWish.ORDERS.forEach(order -> names.put(order, words.say(language, "desk.matrix.sort." + order)));
        return names;
    }

    private static List<MatrixView.Choice> choices(Map<String, String> names, String chosen) {
        return names.entrySet().stream()
                .map(each -> new MatrixView.Choice(
                        each.getKey(), each.getValue(), each.getKey().equals(chosen)))
                .toList();
    }

    private static String address(MatrixWish wish, int page) {
        return UriBuilder.of(PATH)
                .queryParam("kind", wish.kind())
                .queryParam("topic", wish.topic())
                .queryParam("in", wish.in())
                .queryParam("state", wish.state().map(MatrixState::word).orElse(""))
                .queryParam("sort", wish.sort())
                .queryParam("page", page)
                .build()
                .toString();
    }
}
