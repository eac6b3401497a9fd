package org.waymark.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.waymark.content.Blocks;
import org.waymark.data.DataPaths;
import org.waymark.data.DocumentData;

/** The running text of a document in parts, for programs that show or translate it part by part. */
@Controller("/api/v1/{language}/documents/{kind}/{name}/blocks")
@ExecuteOn(TaskExecutors.BLOCKING)
class BlocksController {
    private final KnownEditions editions;

    BlocksController(KnownEditions editions) {
        this.editions = editions;
    }

    /**
     * The running text of a document, part by part.
     *
     * @param language BCP 47 tag of the readers
     * @param kind the part of its id before the colon
     * @param name the part of its id behind the colon
     * @return its headings, paragraphs, lists and embedded documents in order
     */
    @Get
    @Answered
    BlockList blocks(String language, String kind, String name) {
        var archive = editions.current();
        var document = archive.find(DataPaths.documents(language) + kind + "/" + name)
                .filter(PublishedDocuments::isThere)
                .map(entry -> PublishedDocuments.read(archive, entry, DocumentData.class))
                .orElseThrow(() -> Refused.noSuchDocument(kind + ":" + name));
        var items = Blocks.of(document.body()).stream()
                .filter(block -> !block.type().equals("blank"))
                .map(BlockData::of)
                .toList();
        return new BlockList(document.id(), document.textLanguage(), document.edition(), items);
    }
}
