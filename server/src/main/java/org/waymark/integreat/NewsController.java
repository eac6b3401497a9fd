package org.waymark.integreat;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;

/** Notices as news. */
@Controller("/api/v3/{region}/{language}")
@ExecuteOn(TaskExecutors.BLOCKING)
class NewsController {
    private static final int USUAL = 20;
    private static final int MOST = 500;

    private final AppEditions editions;
    private final ShownNews news;
    private final SendJson json;

    NewsController(AppEditions editions, ShownNews news, SendJson json) {
        this.editions = editions;
        this.news = news;
        this.json = json;
    }

    /** All of it, unless a part is asked for. */
    @Get("/news{?page,size}")
    HttpResponse<byte[]> news(
            HttpRequest<?> request, String region, String language, @Nullable String page, @Nullable String size) {
        var all = news.all(editions.in(region, language));
        return json.fresh(request, page == null && size == null ? all : part(all, page, size));
    }

    @Get("/news/{id}")
    HttpResponse<byte[]> one(HttpRequest<?> request, String region, String language, String id) {
        var found = news.all(editions.in(region, language)).stream()
                .filter(item -> item.id().equals(id))
                .findFirst();
        return json.fresh(request, found.orElseThrow(() -> NotForApp.news(id)));
    }

    @Get("/fcm")
    HttpResponse<byte[]> pushed(HttpRequest<?> request, String region, String language) {
        return json.fresh(request, news.pushed(editions.in(region, language)));
    }

    private static List<NewsItem> part(List<NewsItem> all, @Nullable String page, @Nullable String size) {
        int items = number("size", size, USUAL, MOST);
        long before = (number("page", page, 1, Integer.MAX_VALUE) - 1L) * items;
        return all.stream().skip(before).limit(items).toList();
    }

    private static int number(String name, @Nullable String asked, int usual, int most) {
        if (asked == null) {
            return usual;
        }
        if (!asked.matches("[0-9]{1,9}") || Integer.parseInt(asked) < 1 || Integer.parseInt(asked) > most) {
            throw NotForApp.wrong(name, "“" + name + "” is a number from 1 to " + most + ".");
        }
        return Integer.parseInt(asked);
    }
}
