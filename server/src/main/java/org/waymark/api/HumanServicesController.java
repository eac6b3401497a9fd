package org.waymark.api;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.archive.Archive;
import org.waymark.archive.EntryRecord;
import org.waymark.data.DataPaths;
import org.waymark.data.DocumentData;
import org.waymark.data.DocumentPath;
import org.waymark.data.HouseLicence;
import org.waymark.hsds.HumanServices;
import org.waymark.language.Formats;
import org.waymark.language.Words;

/** Help lines and centres for the directories of others: the Human Services Data Specification 3.0. */
@Controller("/api/v1/{language}/hsds")
@ExecuteOn(TaskExecutors.BLOCKING)
class HumanServicesController {
    private static final String VERSION = "3.0";

    private final KnownEditions editions;
    private final HumanServices services;
    private final HouseLicence licence;
    private final String site;

    HumanServicesController(
            KnownEditions editions,
            Words words,
            Formats formats,
            HouseLicence licence,
            @Value("${waymark.address:}") String site) {
        this.editions = editions;
        this.services = new HumanServices(words, formats);
        this.licence = licence;
        this.site = site.replaceFirst("/+$", "");
    }

    /**
     * Which version of the specification this is, and who answers for it.
     *
     * @param language BCP 47 tag of the readers
     * @return what the specification asks of the beginning of an interface
     */
    @Get
    @Answered
    HumanServicesHome home(String language) {
        return new HumanServicesHome(
                VERSION,
                at("/api/"),
                at("/api/v1/openapi.json"),
                "Help lines and centres for migrants, each with the day it was checked.",
                new HumanServicesHome.PublisherData(Publisher.of(editions.current()), at("/")),
                licence.get());
    }

    /**
     * Help lines and centres as services. Ids are the same in every language and edition.
     *
     * @param language BCP 47 tag of the readers
     * @param page which part, from 1
     * @param perPage how many in a part: 1 to 500, otherwise 50
     * @param full whether each comes whole, with its numbers, hours and places
     * @return the services by their ids
     */
    @Get("/services{?page,per_page,full}")
    @Answered
    HumanServicesPage services(
            String language,
            @QueryValue(defaultValue = "1") @Min(1) @Max(100_000) int page,
            @QueryValue(value = "per_page", defaultValue = "50") @Min(1) @Max(500) int perPage,
            @QueryValue(defaultValue = "false") boolean full) {
        var archive = editions.current();
        var all = List.copyOf(found(archive, language).values());
        var contents = all.stream()
                .skip((page - 1L) * perPage)
                .limit(perPage)
                .map(entry -> PublishedDocuments.read(archive, entry, DocumentData.class))
                .map(document -> full ? services.whole(document, site) : services.brief(document, site))
                .toList();
        return HumanServicesPage.of(all.size(), page, perPage, contents);
    }

    /**
     * One help line or centre with all that belongs to it.
     *
     * @param language BCP 47 tag of the readers
     * @param id of the service, as the list gives it
     * @return the service, by the schema “service” of the specification
     */
    @Get("/services/{id}")
    @Answered // Of a map the description would say that it holds nothing but objects.
    Object service(String language, String id) {
        var archive = editions.current();
        var entry = found(archive, language).get(id);
        if (entry == null) {
            throw Refused.noSuchHumanService(id);
        }
        var document = PublishedDocuments.read(archive, entry, DocumentData.class);
        return services.whole(document, site);
    }

    private @Nullable String at(String path) {
        return site.isEmpty() ? null : site + path;
    }

    /** By the id of the service. */
    private static SortedMap<String, EntryRecord> found(Archive archive, String language) {
        var found = new TreeMap<String, EntryRecord>();
        for (var kind : HumanServices.KINDS) {
            PublishedDocuments.below(archive, DataPaths.documents(language) + kind + "/")
                    .values()
                    .forEach(entry -> DocumentPath.of(entry.path())
                            .ifPresent(path -> found.put(HumanServices.id(path.id()), entry)));
        }
        return found;
    }
}
