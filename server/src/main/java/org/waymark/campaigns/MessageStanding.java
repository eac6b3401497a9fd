package org.waymark.campaigns;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;

/**
 * How a message of a campaign stands now.
 *
 * @param title in the language it was written in
 * @param source the language it was written in
 * @param sensitive the message itself, or what it leads to
 * @param factsApproved whether it is approved where it leads and what it is written for
 * @param writtenFor the channels that its facts name
 * @param leadsTo null where the facts do not say
 * @param lostLines the help lines that its approved texts show and readers do not have
 * @param texts of the languages asked for, and of its own
 */
public record MessageStanding(
        DocumentId document,
        String title,
        LanguageTag source,
        boolean sensitive,
        boolean factsApproved,
        List<Channel> writtenFor,
        @Nullable DocumentId leadsTo,
        Page page,
        Set<DocumentId> lostLines,
        Map<LanguageTag, TextState> texts) {
    /** Whether readers find what a message leads to. */
    public enum Page {
        LIVE,
        WITHDRAWN,
        NOT_PUBLISHED
    }

    public MessageStanding {
        writtenFor = List.copyOf(writtenFor);
        lostLines = Set.copyOf(lostLines);
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    TextState in(LanguageTag language) {
        return texts.getOrDefault(language, TextState.MISSING);
    }
}
