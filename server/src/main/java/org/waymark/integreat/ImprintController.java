package org.waymark.integreat;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.integreat.PageItem.Elsewhere;

/** Who publishes the edition, and what becomes of what readers do: the page about the site. */
@Controller("/api/v3/{region}/{language}")
@ExecuteOn(TaskExecutors.BLOCKING)
class ImprintController {
    private static final String ABOUT = "about/";
    private static final String IMPRINT = "imprint";

    private final AppEditions editions;
    private final AppAddresses addresses;
    private final ShownPages pages;
    private final SendJson json;

    ImprintController(AppEditions editions, AppAddresses addresses, ShownPages pages, SendJson json) {
        this.editions = editions;
        this.addresses = addresses;
        this.pages = pages;
        this.json = json;
    }

    @Get(uris = {"/imprint", "/disclaimer"})
    HttpResponse<byte[]> imprint(HttpRequest<?> request, String region, String language) {
        var asked = editions.in(region, language);
        var about = SitePage.of(asked.archive(), asked.language(), ABOUT).orElseThrow(NotForApp::imprint);
        return json.send(request, asked.edition().ready(IMPRINT + " " + asked.language(), () -> item(asked, about)));
    }

    private ImprintItem item(Asked asked, SitePage about) {
        var language = asked.language();
        var title = about.title();
        var made = ShownPages.text(asked.archive().head().madeAt());
        return new ImprintItem(
                AppNumber.of(IMPRINT + " " + language),
                addresses.url(language, ABOUT),
                addresses.path(language, IMPRINT),
                title,
                made,
                made,
                "",
                pages.shown(asked, about, null).html(),
                null,
                elsewhere(asked),
                null,
                null);
    }

    private Map<String, Elsewhere> elsewhere(Asked asked) {
        var others = new TreeMap<String, Elsewhere>();
        for (var tag : asked.archive().head().languages()) {
            if (!tag.equals(asked.language())) {
                others.put(
                        AppLanguages.code(tag),
                        new Elsewhere(
                                AppNumber.of(IMPRINT + " " + tag),
                                addresses.url(tag, ABOUT),
                                addresses.path(tag, IMPRINT)));
            }
        }
        return others;
    }
}
