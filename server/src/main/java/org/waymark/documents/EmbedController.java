package org.waymark.documents;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.language.Languages;
import org.waymark.staff.DeskPages;
import org.waymark.staff.Needs;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** Tells the editor what can be put into a text, and what that which stands in it is called. */
@Controller("/desk/embeds")
@ExecuteOn(TaskExecutors.BLOCKING)
class EmbedController {
    private final Embeddables embeddables;
    private final Languages languages;
    private final DeskPages pages;

    EmbedController(Embeddables embeddables, Languages languages, DeskPages pages) {
        this.embeddables = embeddables;
        this.languages = languages;
        this.pages = pages;
    }

    /**
     * @param text the language of the text; {@code language} would be that of the desk
     * @param q words in titles, addresses and countries; empty for all
     * @param kinds with commas between them; empty for all that can be embedded
     * @param ids with commas between them: what these are called, whatever else is asked
     */
    @Get
    @Needs(Permission.READ_DRAFTS)
    @Produces(MediaType.ALL)
    HttpResponse<?> find(
            HttpRequest<?> request,
            StaffMember me,
            String text,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "") String kinds,
            @QueryValue(defaultValue = "") String ids) {
        var asked = new Embeddables.Asked(me, pages.language(request), languages.canonical(text));
        var found = ids.isEmpty() ? embeddables.find(asked, set(kinds), q) : embeddables.called(asked, set(ids));
        return HttpResponse.ok(Map.of("found", found))
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static Set<String> set(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toSet());
    }
}
