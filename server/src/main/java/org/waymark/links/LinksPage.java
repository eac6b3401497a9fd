package org.waymark.links;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.content.LanguageTag;
import org.waymark.language.Formats;
import org.waymark.language.SearchedWords;
import org.waymark.staff.DeskPages;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;
import org.waymark.staff.StaffNames;

/** The list of outside links that the person’s roles reach: what is wrong with which, what to do, and how far a round is. */
@Singleton
class LinksPage {
    private static final int ON_A_PAGE = 25;
    private static final int USES_SHOWN = 4;
    /** Fewer silent links can all be broken; so many at once mean that this server reaches nobody. */
    private static final int SILENT = 5;

    private final LinkRows links;
    private final IgnoredRows ignored;
    private final RoundRows rounds;
    private final CheckRows checks;
    private final Uses uses;
    private final LinkViews views;
    private final LinkSettings settings;
    private final StaffNames names;
    private final Formats formats;
    private final DeskPages pages;

    LinksPage(
            LinkRows links,
            IgnoredRows ignored,
            RoundRows rounds,
            CheckRows checks,
            Uses uses,
            LinkViews views,
            LinkSettings settings,
            StaffNames names,
            Formats formats,
            DeskPages pages) {
        this.links = links;
        this.ignored = ignored;
        this.rounds = rounds;
        this.checks = checks;
        this.uses = uses;
        this.views = views;
        this.settings = settings;
        this.names = names;
        this.formats = formats;
        this.pages = pages;
    }

    MutableHttpResponse<?> of(HttpRequest<?> request, StaffMember me, Map<String, String> asked) {
        var language = pages.language(request);
        var reached = uses.all().stream().filter(use -> use.mayBeReadBy(me)).collect(Collectors.groupingBy(Use::link));
        var seen = links.used().stream()
                .filter(link -> reached.containsKey(link.id()))
                .toList();
        var left = ignored.findAll().stream().map(IgnoredRow::link).collect(Collectors.toSet());
        var state = LinkState.of(asked.getOrDefault("state", "")).orElse(LinkState.WRONG);
        var in = asked.getOrDefault("in", "");
        var sought = new SearchedWords(asked.getOrDefault("words", ""));
        var titles =
                views.titles(reached.values().stream().flatMap(List::stream).toList(), language);
        var found = seen.stream()
                .filter(link -> state.fits(link, left.contains(link.id())))
                .filter(link -> uses(reached, link).stream()
                        .anyMatch(use -> in.isEmpty() || use.language().value().equals(in)))
                .filter(link -> sought.areIn(link.address() + " "
                        + uses(reached, link).stream()
                                .map(use -> titles.getOrDefault(use.document(), ""))
                                .collect(Collectors.joining(" "))))
                .toList();
        int last = Math.max(1, (found.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int page = Math.min(number(asked.get("page")), last);
        var model = new HashMap<String, Object>();
        model.put("any", !seen.isEmpty());
        model.put("states", states(seen, left, state));
        model.put("languages", languages(reached, in, language));
        model.put("state", state.word());
        model.put("words", asked.getOrDefault("words", "").strip());
        model.put("count", found.size());
        model.put(
                "nothing",
                state == LinkState.WRONG
                                && in.isEmpty()
                                && asked.getOrDefault("words", "").isBlank()
                        ? "desk.links.nothing-wrong"
                        : "desk.links.nothing");
        model.put(
                "links",
                found.stream()
                        .skip((page - 1L) * ON_A_PAGE)
                        .limit(ON_A_PAGE)
                        .map(link -> {
                            var own = uses(reached, link);
                            var shown =
                                    views.uses(own.stream().limit(USES_SHOWN).toList(), titles, me, language);
                            return new LineView(
                                    views.link(link, left.contains(link.id()), language),
                                    shown,
                                    own.size() - shown.size());
                        })
                        .toList());
        model.put("page", page);
        model.put("last", last);
        model.put("earlier", page > 1 ? address(asked, page - 1) : "");
        model.put("later", page < last ? address(asked, page + 1) : "");
        model.put("starts", me.may(Permission.WRITE));
        model.put("byItself", settings.byItself());
        model.putAll(round(seen, language));
        return pages.page(request, "desk/links/links", "desk.links.title", model);
    }

    private static List<Use> uses(Map<String, List<Use>> reached, LinkRow link) {
        return reached.getOrDefault(link.id(), List.of());
    }

    /** How far the round is, and whether this server reaches anybody at all. */
    private Map<String, Object> round(List<LinkRow> seen, LanguageTag language) {
        var round = rounds.last();
        if (round.isEmpty()) {
            return Map.of("round", "");
        }
        var since = round.get().begunAt();
        long asked = seen.stream()
                .filter(link -> link.triedAt() != null && !link.triedAt().isBefore(since))
                .count();
        return Map.of(
                "round", formats.moment(language, since),
                "roundBy", names.all().apply(round.get().person()),
                "waiting", links.waiting(),
                "asked", asked,
                "alone", asked >= SILENT && checks.answeredSince(since) == 0);
    }

    private static List<StateView> states(List<LinkRow> seen, Set<String> left, LinkState chosen) {
        var views = new ArrayList<StateView>();
        for (var state : LinkState.values()) {
            long count = seen.stream()
                    .filter(link -> state.fits(link, left.contains(link.id())))
                    .count();
            if (count > 0 || state == chosen || state == LinkState.WRONG) {
                views.add(new StateView(state.word(), "desk.links.state." + state.word(), count, state == chosen));
            }
        }
        return views;
    }

    private List<LanguageView> languages(Map<String, List<Use>> reached, String chosen, LanguageTag language) {
        return reached.values().stream()
                .flatMap(List::stream)
                .map(Use::language)
                .filter(tag -> !tag.equals(LanguageTag.UND))
                .distinct()
                .map(tag -> new LanguageView(
                        tag.value(),
                        formats.atStart(language, formats.languageName(language, tag.value())),
                        tag.value().equals(chosen)))
                .sorted((one, other) -> formats.order(language).compare(one.name(), other.name()))
                .toList();
    }

    private static String address(Map<String, String> asked, int page) {
        var address = new StringBuilder("/desk/links?page=" + page);
        for (var key : List.of("state", "in", "words")) {
            Optional.ofNullable(asked.get(key))
                    .filter(value -> !value.isBlank())
                    .ifPresent(value -> address.append('&')
                            .append(key)
                            .append('=')
                            .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        }
        return address.toString();
    }

    private static int number(@Nullable String page) {
        return page != null && page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
    }

    /** A state and how many links are in it. */
    public record StateView(String word, String name, long count, boolean chosen) {}

    /** A choice of the filter. */
    public record LanguageView(String value, String name, boolean chosen) {}

    /**
     * A line of the list.
     *
     * @param more how many places are not shown
     */
    public record LineView(LinkViews.LinkView link, List<LinkViews.UseView> uses, int more) {}
}
