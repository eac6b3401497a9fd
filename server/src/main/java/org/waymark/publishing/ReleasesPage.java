package org.waymark.publishing;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.waymark.content.LanguageTag;
import org.waymark.language.Formats;
import org.waymark.review.ApprovedRevision;
import org.waymark.review.Readiness;
import org.waymark.staff.DeskPages;
import org.waymark.staff.StaffMember;
import org.waymark.staff.StaffNames;

/** What can be published, what waits for its time, and what came of it. */
@Singleton
class ReleasesPage {
    private final ReadyToPublish ready;
    private final PlannedReleases planned;
    private final StaffNames names;
    private final Formats formats;
    private final DeskPages pages;

    ReleasesPage(ReadyToPublish ready, PlannedReleases planned, StaffNames names, Formats formats, DeskPages pages) {
        this.ready = ready;
        this.planned = planned;
        this.names = names;
        this.formats = formats;
        this.pages = pages;
    }

    /** Everything ticked, nothing typed. */
    MutableHttpResponse<?> of(HttpRequest<?> request, StaffMember me) {
        return of(request, me, ReleaseForm.of(Map.of()), true, "", "");
    }

    /**
     * What was ticked and typed before, and why it did not go out.
     *
     * @param notice the key of the sentence
     * @param about what the sentence is about; may be empty
     */
    MutableHttpResponse<?> again(
            HttpRequest<?> request, StaffMember me, ReleaseForm form, String notice, String about) {
        return of(request, me, form, false, notice, about);
    }

    private MutableHttpResponse<?> of(
            HttpRequest<?> request, StaffMember me, ReleaseForm form, boolean all, String notice, String about) {
        var language = pages.language(request);
        var found = ready.of(me);
        var model = new HashMap<String, Object>();
        model.put("notice", notice);
        model.put("about", about);
        model.put(
                "ready",
                found.entrySet().stream()
                        .map(each -> view(language, each.getKey(), each.getValue(), form, all))
                        .toList());
        model.put("needsExceptions", found.keySet().stream().anyMatch(each -> !each.unfinished()
                .isEmpty()));
        model.put("name", form.name());
        model.put("exceptions", form.exceptions());
        model.put("later", form.later());
        model.put("at", form.at());
        model.put("zones", zones(form.zone().isEmpty() ? ownZone() : form.zone()));
        var name = names.all();
        model.put(
                "planned",
                planned.newest().stream()
                        .map(each -> view(language, each, name))
                        .toList());
        return pages.page(request, "desk/releases/releases", "desk.releases.title", model);
    }

    private PublishingView.Ready view(
            LanguageTag language, Readiness document, List<ApprovedRevision> items, ReleaseForm form, boolean all) {
        return new PublishingView.Ready(
                document.document().toString(),
                document.title(),
                items.stream()
                        .map(each -> new PublishingView.Item(
                                each.revision(),
                                each.language().value(),
                                name(language, each.language()),
                                each.number(),
                                all || form.revisions().contains(each.revision())))
                        .toList(),
                names(language, document.unfinished()),
                names(language, document.missing()));
    }

    private String names(LanguageTag language, List<LanguageTag> tags) {
        return tags.stream().map(tag -> name(language, tag)).collect(Collectors.joining(", "));
    }

    private String name(LanguageTag language, LanguageTag tag) {
        return tag.equals(LanguageTag.UND) ? "" : formats.languageName(language, tag.value());
    }

    private PublishingView.Planned view(LanguageTag language, PlannedRelease release, UnaryOperator<String> name) {
        var edition = release.edition();
        return new PublishingView.Planned(
                release.id(),
                release.name(),
                name.apply(release.person()),
                formats.moment(language, release.dueAt(), release.zone()),
                "desk.planned." + release.state().word(),
                release.state() == PlannedRelease.State.WAITING,
                edition == null ? 0 : edition.value(),
                release.problem(),
                release.about());
    }

    /** That of the server, where it is in a place. */
    private static String ownZone() {
        var own = ZoneId.systemDefault().getId();
        return isPlace(own) ? own : "UTC";
    }

    /** Those named after a place, and UTC. */
    private static List<PublishingView.Choice> zones(String chosen) {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.equals("UTC") || id.equals(chosen) || isPlace(id))
                .sorted()
                .map(id -> new PublishingView.Choice(id, id.replace('_', ' '), id.equals(chosen)))
                .toList();
    }

    private static boolean isPlace(String id) {
        return id.contains("/")
                && !id.startsWith("Etc/")
                && !id.startsWith("SystemV/")
                && !id.toLowerCase(Locale.ROOT).startsWith("us/");
    }
}
