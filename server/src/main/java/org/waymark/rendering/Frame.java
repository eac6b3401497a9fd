package org.waymark.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.language.Language;
import org.waymark.publishing.Edition;
import org.waymark.rendering.Views.FrameView;
import org.waymark.rendering.Views.LanguageView;

/** Puts around a page what every page has: the way to help, the way out, the other languages. */
class Frame {
    private final Edition edition;
    private final List<Language> offered;
    private final Templates templates;
    private final Reading reading;
    private final Speech speech;
    private final Sharing sharing;
    private final BannerViews banners;
    private final QuestionViews questions;
    private final Function<Route, List<Recordings.View>> spots;

    Frame(
            Edition edition,
            List<Language> offered,
            Templates templates,
            Reading reading,
            Sharing sharing,
            BannerViews banners,
            QuestionViews questions,
            Function<Route, List<Recordings.View>> spots) {
        this.edition = edition;
        this.offered = offered;
        this.templates = templates;
        this.reading = reading;
        this.speech = reading.speech();
        this.sharing = sharing;
        this.banners = banners;
        this.questions = questions;
        this.spots = spots;
    }

    String around(Route route, Page page) {
        var title = page.title();
        var site = speech.say("site.name");
        var language = speech.language();
        var languages = languages(route);
        var shown = banners.on(route);
        var asked = questions.on(route);
        boolean hidden = Sharing.isPart(route) || Telling.isPart(route);
        var main = templates.render(page.template(), page.view(), speech);
        return templates.render(
                "layout/layout",
                new FrameView(
                        language.tag().value(),
                        language.direction().html(),
                        title.sensitive() ? site : title.words() + " – " + site,
                        title.sensitive() ? null : title.description(),
                        page.view() instanceof Views.MovedView moved ? moved.href() : null,
                        "/" + language.tag() + "/",
                        page.crumbs(),
                        languages,
                        page.searchable(),
                        edition.address().isEmpty() ? List.of() : Feeds.followed(route, reading),
                        hidden,
                        sharing.address(route, language.tag()),
                        Telling.address(route, language.tag()),
                        Telling.isPart(route) || !asked.isEmpty(),
                        asked,
                        publisher(),
                        ReaderStyle.of(page.template()),
                        ReaderScripts.LEAVE,
                        page.recording(),
                        spots.apply(route),
                        page.isReadByPhone() ? ReaderScripts.LISTEN : null,
                        ReaderScripts.OFFER_TO_LISTEN,
                        shown,
                        shown.isEmpty() ? null : ReaderScripts.HIDE_BANNERS,
                        main.contains(Pictures.MARK) ? ReaderScripts.SHOW_PICTURE : null,
                        main),
                speech);
    }

    /** Every language the site offers, with where this page is in it. */
    List<LanguageView> languages(Route route) {
        var views = new ArrayList<LanguageView>();
        for (Language language : offered) {
            var path = sharing.in(route, language.tag()).address(language.tag());
            views.add(new LanguageView(
                    language.tag().value(),
                    language.direction().html(),
                    language.direction() != speech.language().direction(),
                    language.ownName(),
                    path,
                    "/" + language.tag() + "/",
                    language.equals(speech.language()),
                    speech.languageName(language.tag().value())));
        }
        return views;
    }

    @Nullable String publisher() {
        return edition.publisher().isEmpty() ? null : speech.say("footer.publisher", "publisher", edition.publisher());
    }
}
