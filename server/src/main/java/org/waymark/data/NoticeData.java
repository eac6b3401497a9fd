package org.waymark.data;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A short message that stands on pages of the site, or in feeds, for some days.
 *
 * @param id the same as long as it says the same
 * @param warning whether it warns of a danger
 * @param title what it is about
 * @param body sentences as they were written; help lines are embedded as {{hotline:name}}
 * @param textLanguage that both are in
 * @param embeds the ids of the help lines in the body
 * @param leadsTo the id of the document that says more
 * @param page the address of its page from the root of the site
 * @param from when it begins
 * @param until when it ends: show it no longer, also where nothing newer can be asked for
 * @param places pages, feeds or both
 */
@Schema(name = "Notice")
public record NoticeData(
        String id,
        boolean warning,
        String title,
        String body,
        String textLanguage,
        List<String> embeds,
        String leadsTo,
        String page,
        @Schema(format = "date-time") String from,
        @Schema(format = "date-time") String until,
        List<String> places) {}
