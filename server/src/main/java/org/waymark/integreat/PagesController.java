package org.waymark.integreat;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** The pages of a language: all, those below one, those above one. */
@Controller("/api/v3/{region}/{language}")
@ExecuteOn(TaskExecutors.BLOCKING)
class PagesController {
    /** Deeper than any library. */
    private static final int DEEPEST = 20;

    private final AppEditions editions;
    private final ShownPages pages;
    private final FindNode find;
    private final SendJson json;

    PagesController(AppEditions editions, ShownPages pages, FindNode find, SendJson json) {
        this.editions = editions;
        this.pages = pages;
        this.find = find;
        this.json = json;
    }

    @Get("/pages")
    HttpResponse<byte[]> pages(HttpRequest<?> request, String region, String language) {
        var asked = editions.in(region, language);
        return send(request, asked, "pages", asked.tree().all());
    }

    @Get("/children{?url,id,depth}")
    HttpResponse<byte[]> children(
            HttpRequest<?> request,
            String region,
            String language,
            @Nullable String url,
            @Nullable String id,
            @Nullable String depth) {
        var asked = editions.in(region, language);
        int levels = levels(depth);
        if (url == null && id == null) {
            return send(request, asked, "top " + levels, below(asked, null, levels));
        }
        var node = find.of(asked, url, id);
        return send(request, asked, "below " + levels + " " + node.path(), below(asked, node, levels));
    }

    @Get("/parents{?url,id}")
    HttpResponse<byte[]> parents(
            HttpRequest<?> request, String region, String language, @Nullable String url, @Nullable String id) {
        var asked = editions.in(region, language);
        var node = find.of(asked, url, id);
        var above = new ArrayDeque<Node>();
        for (var next = node.parent(); next != null; next = next.parent()) {
            above.addFirst(next);
        }
        return send(request, asked, "above " + node.path(), List.copyOf(above));
    }

    @Get("/page{?url,id}")
    HttpResponse<byte[]> page(
            HttpRequest<?> request, String region, String language, @Nullable String url, @Nullable String id) {
        var asked = editions.in(region, language);
        var node = find.of(asked, url, id);
        var what = "page " + asked.language() + " " + node.path();
        return json.send(request, asked.edition().ready(what, () -> pages.page(asked, node)));
    }

    private HttpResponse<byte[]> send(HttpRequest<?> request, Asked asked, String what, List<Node> nodes) {
        var key = asked.language() + " " + what;
        return json.send(request, asked.edition().ready(key, () -> pages.all(asked, nodes)));
    }

    /** The page itself goes first; null is above all. */
    private static List<Node> below(Asked asked, @Nullable Node node, int levels) {
        var nodes = new ArrayList<Node>();
        if (node != null) {
            nodes.add(node);
        }
        if (levels > 0) {
            asked.tree().below(node).forEach(child -> nodes.addAll(below(asked, child, levels - 1)));
        }
        return nodes;
    }

    private static int levels(@Nullable String depth) {
        if (depth == null) {
            return 1;
        }
        if (!depth.matches("[0-9]{1,4}")) {
            throw NotForApp.wrong("depth", "“depth” is how many levels of pages below are wanted, such as 2.");
        }
        return Math.min(Integer.parseInt(depth), DEEPEST);
    }
}
