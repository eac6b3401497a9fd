package org.waymark.links;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.content.LanguageTag;
import org.waymark.language.Formats;
import org.waymark.staff.DeskPages;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;
import org.waymark.staff.StaffNames;

/** The page of one outside link, and the one that says what became of mending it. */
@Singleton
class LinkPage {
    private final CheckRows checks;
    private final IgnoredRows ignored;
    private final Uses uses;
    private final LinkViews views;
    private final StaffNames names;
    private final Formats formats;
    private final DeskPages pages;

    LinkPage(
            CheckRows checks,
            IgnoredRows ignored,
            Uses uses,
            LinkViews views,
            StaffNames names,
            Formats formats,
            DeskPages pages) {
        this.checks = checks;
        this.ignored = ignored;
        this.uses = uses;
        this.views = views;
        this.names = names;
        this.formats = formats;
        this.pages = pages;
    }

    /** @param typed what stands in its forms, and what is wrong with it */
    MutableHttpResponse<?> of(HttpRequest<?> request, StaffMember me, LinkRow link, Map<String, String> typed) {
        var language = pages.language(request);
        var left = ignored.findById(link.id());
        var named =
                uses.of(link.id()).stream().filter(use -> use.mayBeReadBy(me)).toList();
        var model = new HashMap<String, Object>();
        model.put("link", views.link(link, left.isPresent(), language));
        model.put("tries", tries(link, language));
        model.put("next", link.dueAt() == null ? "" : formats.moment(language, link.dueAt()));
        left.ifPresent(row -> {
            model.put("ignoredBy", names.all().apply(row.person()));
            model.put("ignoredFor", row.reason());
            model.put("ignoredAt", formats.moment(language, row.at()));
        });
        model.put("uses", views.uses(named, views.titles(named, language), me, language));
        model.put("mends", named.stream().anyMatch(use -> use.mayBeWrittenBy(me)));
        model.put("decides", named.stream().anyMatch(use -> me.may(Permission.WRITE, use.language(), use.path())));
        model.put("address", link.movedTo().isEmpty() ? link.address() : link.movedTo());
        model.put("reason", "");
        model.putAll(typed);
        model.put("subject", link.address());
        return pages.page(request, "desk/links/link", "desk.links.link", model);
    }

    private List<TryView> tries(LinkRow link, LanguageTag language) {
        return checks.newest(link.id()).stream()
                .map(row -> new TryView(
                        formats.moment(language, row.at()),
                        "desk.links.state." + row.verdict(),
                        row.status() == 0 ? "" : String.valueOf(row.status()),
                        row.movedTo()))
                .toList();
    }

    MutableHttpResponse<?> mended(
            HttpRequest<?> request,
            StaffMember me,
            LinkRow link,
            String address,
            Map<MendLink.Outcome, List<Use>> outcomes) {
        var language = pages.language(request);
        var titles =
                views.titles(outcomes.values().stream().flatMap(List::stream).toList(), language);
        var parts = List.of(MendLink.Outcome.values()).stream()
                .filter(outcomes::containsKey)
                .map(outcome -> new PartView(
                        "desk.links.mended."
                                + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        views.uses(outcomes.getOrDefault(outcome, List.of()), titles, me, language)))
                .toList();
        int done = outcomes.getOrDefault(MendLink.Outcome.IN_REVIEW, List.of()).size()
                + outcomes.getOrDefault(MendLink.Outcome.DRAFT, List.of()).size();
        return pages.page(
                request,
                "desk/links/mended",
                "desk.links.mended.title",
                Map.of("subject", link.address(), "after", address, "done", done, "parts", parts));
    }

    /** One try. */
    public record TryView(String when, String verdict, String status, String movedTo) {}

    /** Texts of which the same became. */
    public record PartView(String heading, List<LinkViews.UseView> uses) {}
}
