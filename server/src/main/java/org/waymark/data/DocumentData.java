package org.waymark.data;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One document as the readers of one language get it.
 *
 * @param id never changes, such as page:keep-your-documents
 * @param kind page, hotline, centre, term, practice, instrument, checklist, lesson or image
 * @param language that was asked for, as a BCP 47 tag
 * @param textLanguage that title, summary, text and body are in; another one where there is no translation
 * @param sourceLanguage that it was written in first
 * @param sensitive whether the title may endanger who is seen reading it: keep it out of histories and lists of news
 * @param title what it is called
 * @param summary one or two sentences; absent where there is none
 * @param remarks what readers must know of the text before they trust it
 * @param facts what is the same in every language: numbers, hours, countries, sources, the verification. Each kind has
 *     fields of its own, which its schema describes. Telephone numbers are strings
 * @param text the other fields of the text, as the schema of the kind describes them
 * @param body the running text as it was written, in CommonMark; documents are embedded as {{kind:name}}
 * @param html the same as safe HTML with the embedded documents in it, as it stands on the page; links begin at the root
 *     of the site
 * @param files the picture, or the recordings of this text; absent where there are none
 * @param embeds the ids of the documents that the body embeds, in order
 * @param snippet a help line or centre as HTML to put into a page of another site as it is: it loads nothing, says when it
 *     was checked and links back; absent for other kinds, and where the site does not know its address
 * @param parent the id of the document above it; absent at the top
 * @param page the address of its page from the root of the site; absent for an image, which has none
 * @param shortAddress an address for print that never changes; absent for kinds that have none
 * @param zones of a help line the time zones of its country, by which its hours count: none where it is of no country;
 *     absent for other kinds
 * @param languages the languages that it has a text of its own in
 * @param edition the first that said this text
 * @param savedAt when this text was saved, which does not say that anybody checked it
 */
@Schema(name = "Document")
public record DocumentData(
        String id,
        String kind,
        String language,
        String textLanguage,
        String sourceLanguage,
        boolean sensitive,
        String title,
        @Nullable String summary,
        List<Remark> remarks,

        @Schema(additionalProperties = Schema.AdditionalPropertiesValue.TRUE)
        Map<String, Object> facts,

        @Schema(additionalProperties = Schema.AdditionalPropertiesValue.TRUE)
        Map<String, Object> text,

        String body,
        String html,
        @Nullable List<FileData> files,
        List<String> embeds,
        @Nullable String snippet,
        @Nullable String parent,
        @Nullable String page,
        @Nullable String shortAddress,
        @Nullable List<String> zones,
        List<String> languages,
        int edition,
        @Schema(format = "date-time") String savedAt) {}
