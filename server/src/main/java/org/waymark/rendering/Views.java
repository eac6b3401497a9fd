package org.waymark.rendering;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.rendering.Notices.Notice;
import org.waymark.rendering.Sources.Source;

/** What the templates of whole pages see. */
class Views {
    private Views() {}

    /** A link to a page with what it is about. */
    record LinkView(String href, Part title, @Nullable Part summary) {

        /** The link alone. */
        LinkView brief() {
            return new LinkView(href, title, null);
        }
    }

    /** A link to a place. */
    record PlaceView(String href, String name) {}

    /**
     * A language in which the same page can be read.
     *
     * @param turned whether it is written the other way than the page
     * @param path from the root of the server
     */
    record LanguageView(
            String tag,
            String dir,
            boolean turned,
            String name,
            String path,
            String home,
            boolean current,
            String translated) {}

    /**
     * What stands around every page.
     *
     * @param feeds where its news can be followed
     * @param hidden from the search engines of others
     * @param share where it can be shared
     * @param tell where readers answer about it
     * @param asks whether it has a form that a server must know from those of other sites
     * @param questions of campaigns at its foot
     * @param leave the script that leaves at once
     * @param recording a person reading the page; null where there is none
     * @param spots what campaigns have on the radio that leads here
     * @param listen where the script is that reads the page aloud; null where that is not offered
     * @param offer the script that offers it
     * @param banners the notices that stand on it
     * @param hideBanners the script that takes notices away; null where there is none
     * @param showPicture the script that opens pictures in their place; null where there is none
     */
    record FrameView(
            String lang,
            String dir,
            String title,
            @Nullable String description,
            @Nullable String forward,
            String root,
            List<LinkView> crumbs,
            List<LanguageView> languages,
            boolean searchable,
            List<String> feeds,
            boolean hidden,
            @Nullable String share,
            @Nullable String tell,
            boolean asks,
            List<QuestionViews.QuestionView> questions,
            @Nullable String publisher,
            String style,
            String leave,
            Recordings.@Nullable View recording,
            List<Recordings.View> spots,
            @Nullable String listen,
            String offer,
            List<BannerViews.BannerView> banners,
            @Nullable String hideBanners,
            @Nullable String showPicture,
            String main) {}

    /** A page of the first level, with the name of its icon. */
    record TopicView(LinkView link, String pictogram) {}

    record HomeView(String root, List<TopicView> topics) {}

    record PageView(
            Part title,
            @Nullable Part summary,
            List<Notice> notices,
            String body,
            @Nullable WrittenView written,
            List<WordView> words,
            List<LinkView> below,
            List<LinkView> related,
            List<String> dates,
            List<Source> sources) {}

    /** A word of the text, explained on its page. */
    record WordView(String id, Part title, @Nullable Part summary) {}

    /** The treaties and laws a page rests on, and whom such rules bind. */
    record WrittenView(List<CitedView> instruments, boolean treaty, boolean union) {}

    record CitedView(
            String href,
            Part name,
            List<ArticleView> articles,
            @Nullable String tongues) {}

    /**
     * What an article says in plain words.
     *
     * @param caution how it was read, where that is weaker than for the rest
     */
    record ArticleView(
            String number,
            String label,
            @Nullable Part line,
            @Nullable String caution) {}

    record CardView(
            Part title,
            @Nullable Part summary,
            List<Notice> notices,
            Card card,
            String body,
            List<String> dates,
            List<Source> sources) {}

    record HelpView(List<PlaceView> regions, List<PlaceView> countries) {}

    /**
     * What a phone shows without a connection.
     *
     * @param policy what kept pages may do; the phone has no other place to know it from
     * @param listen the script that reads a page aloud, which is kept with the pages
     */
    record AwayView(String root, String policy, String listen, HelpView help) {}

    record EmergencyView(List<Card.Dial> numbers, String where, String note) {}

    /** @param country whether it is one, and should have an emergency number */
    record CountryView(
            String root,
            String name,
            @Nullable EmergencyView emergency,
            boolean country,
            List<Notice> notices,
            List<Card> lines,
            List<Card> region,
            List<Card> international,
            List<LinkView> centres) {}

    record CentresView(List<Notice> notices, List<CentresOfCountry> countries) {}

    record CentresOfCountry(String name, List<LinkView> centres) {}

    record TermsView(List<Notice> notices, List<TermView> terms) {}

    record TermView(
            String id,
            Part title,
            @Nullable Part summary,
            String body,
            @Nullable String avoid,
            List<LinkView> seeAlso) {}

    record LanguagesView(List<LanguageView> languages) {}

    record AboutView(String root, @Nullable String publisher, String exit, String edition) {}

    /**
     * What a phone keeps.
     *
     * @param root of the language
     * @param without what readers do whose browser cannot keep pages
     * @param leave the choice to erase with the button that leaves the site
     */
    record OfflineView(String root, String without, String leave, String script) {}

    /**
     * What a phone is told.
     *
     * @param neutral what a lock screen says of what is sensitive
     * @param stop how somebody stops it
     */
    record AlertsView(List<TopicChoice> topics, String neutral, String stop, String script) {}

    /** A topic that can be asked about; {@code name} is what is kept of it. */
    record TopicChoice(String name, Part title) {}

    record RootView(String root) {}

    record GoneView(String root, @Nullable Part reason) {}

    record MovedView(String href) {}
}
