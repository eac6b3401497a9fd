package org.waymark.rendering;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.archive.Entry;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.language.Countries;
import org.waymark.language.EmergencyNumbers;
import org.waymark.publishing.EditionContents;
import org.waymark.publishing.PublishedDocument;
import org.waymark.publishing.PublishedText;
import org.waymark.publishing.WithdrawnDocument;
import org.waymark.rendering.Views.CentresOfCountry;
import org.waymark.rendering.Views.EmergencyView;
import org.waymark.rendering.Views.LinkView;
import org.waymark.rendering.Views.PlaceView;
import org.waymark.rendering.Views.TermView;

/** Makes the pages of an edition in one language. */
class PageMaker {
    private final EditionContents contents;
    private final Site site;
    private final Texts texts;
    private final Bodies bodies;
    private final Body body;
    private final Countries countries;
    private final Templates templates;
    private final Speech speech;
    private final Frame frame;
    private final HotlineCards hotlines;
    private final CentreCards centres;
    private final Sources sources;

    PageMaker(
            EditionContents contents,
            Site site,
            Texts texts,
            Bodies bodies,
            Body body,
            Countries countries,
            Templates templates,
            Speech speech,
            Frame frame) {
        this.contents = contents;
        this.site = site;
        this.texts = texts;
        this.bodies = bodies;
        this.body = body;
        this.countries = countries;
        this.templates = templates;
        this.speech = speech;
        this.frame = frame;
        this.hotlines = new HotlineCards(texts, speech);
        this.centres = new CentreCards(texts, speech);
        this.sources = new Sources(speech);
    }

    Entry make(Route route) {
        return switch (route.shape()) {
            case HOME -> list(route, "home.title", "home/home", home(route));
            case PAGE -> page(route);
            case HELP -> list(route, "help.title", "get-help/get-help", help());
            case COUNTRY -> country(route);
            case HOTLINE -> hotline(route);
            case CENTRE -> centre(route);
            case CENTRES -> list(route, "centres.title", "centres/centres", centres());
            case TERMS -> terms(route);
            case LANGUAGES ->
                list(route, "languages.title", "languages/languages", new Views.LanguagesView(frame.languages(route)));
            case SEARCH -> list(route, "search.title", "search/search", new Views.RootView(root()));
            case ABOUT -> list(route, "about.title", "about/about", about());
            case MISSING -> list(route, "missing.title", "missing/missing", new Views.RootView(root()));
            case GONE -> gone(route, null);
            case WITHDRAWN -> gone(route, reason(route));
            case MOVED -> moved(route);
        };
    }

    private Entry list(Route route, String titleKey, String template, Object view) {
        var title = new Frame.Title(speech.say(titleKey), false, null);
        return Entry.page(
                tag(), frame.around(route, title, List.of(), false, templates.render(template, view, speech)));
    }

    private Views.HomeView home(Route route) {
        return new Views.HomeView(root(), links(site.roots()), frame.languages(route));
    }

    private Entry page(Route route) {
        var document = site.get(route.document());
        var text = text(document);
        var view = new Views.PageView(
                part(text, "title"),
                optionalPart(text, "summary"),
                Notices.of(document, text, speech, route.path()),
                body(document, text),
                links(site.children(document.id())),
                sources.dates(document, text),
                sources.of(document.facts()));
        return about(route, document, text, crumbs(document.id()), templates.render("page/page", view, speech));
    }

    private Entry hotline(Route route) {
        var document = site.get(route.document());
        return card(route, document, "hotline/hotline", hotlines.onOwnPage(document, text(document)));
    }

    private Entry centre(Route route) {
        var document = site.get(route.document());
        return card(route, document, "centre/centre", centres.onOwnPage(document, text(document)));
    }

    private Entry card(Route route, PublishedDocument document, String template, Card card) {
        var text = text(document);
        var view = new Views.CardView(
                card.title(),
                card.summary(),
                Notices.of(document, text, speech, route.path()),
                card,
                body(document, text),
                sources.dates(document, text),
                sources.of(document.facts()));
        var country = Site.country(document);
        var crumbs = country.isEmpty()
                ? List.of(helpCrumb())
                : List.of(
                        helpCrumb(),
                        new LinkView(root() + Routes.countryPath(country), plain(speech.country(country)), null));
        return about(route, document, text, crumbs, templates.render(template, view, speech));
    }

    /** A page about one document; the name of what may endanger its reader stays out of the list of pages seen. */
    private Entry about(
            Route route, PublishedDocument document, PublishedText text, List<LinkView> crumbs, String main) {
        var summary = text.fields().text("summary").orElse(null);
        var title = new Frame.Title(text.fields().textOrEmpty("title"), document.sensitive(), summary);
        return Entry.page(tag(), frame.around(route, title, crumbs, true, main));
    }

    private Views.HelpView help() {
        var codes = new TreeSet<>(countries.withEmergencyNumbers());
        codes.addAll(site.countries());
        var regions =
                Stream.of("EU", "INT").filter(codes::remove).map(this::place).toList();
        var byName = Comparator.comparing(
                        PlaceView::name,
                        speech.formats().order(speech.language().tag()))
                .thenComparing(PlaceView::href);
        return new Views.HelpView(
                regions, codes.stream().map(this::place).sorted(byName).toList());
    }

    private PlaceView place(String code) {
        return new PlaceView(root() + Routes.countryPath(code), speech.country(code));
    }

    private Entry country(Route route) {
        var code = route.detail();
        var lines = site.linesOf(code);
        var region = site.linesWorkingIn(code);
        var international = site.linesAcrossBorders(code);
        var shown = Stream.of(lines, region, international, site.centresIn(code))
                .flatMap(Collection::stream)
                .map(this::text)
                .toList();
        var view = new Views.CountryView(
                speech.country(code),
                countries.emergency(code).map(this::emergency).orElse(null),
                Notices.ofList(shown, speech),
                cards(lines, code),
                cards(region, code),
                cards(international, code),
                centreLinks(site.centresIn(code)));
        var title = new Frame.Title(speech.country(code), false, null);
        var main = templates.render("country/country", view, speech);
        return Entry.page(tag(), frame.around(route, title, List.of(helpCrumb()), false, main));
    }

    private EmergencyView emergency(EmergencyNumbers emergency) {
        var call = speech.say("call.label");
        var numbers = emergency.numbers().stream()
                .map(number -> new Card.Dial(call, number, PhoneLinks.call(number), true, false))
                .toList();
        var sure = emergency.confidence().equals("high") ? "high" : "medium";
        return new EmergencyView(
                numbers,
                speech.say("emergency.inside", "country", speech.country(emergency.country())),
                speech.say("emergency.confidence." + sure),
                speech.say("emergency.source", "source", emergency.source()));
    }

    private List<Card> cards(List<PublishedDocument> lines, String country) {
        return lines.stream()
                .map(line -> hotlines.inList(line, text(line), country))
                .toList();
    }

    private Views.CentresView centres() {
        var byName = Comparator.comparing(
                        speech::country,
                        speech.formats().order(speech.language().tag()))
                .thenComparing(Comparator.naturalOrder());
        var all = site.all("centre");
        var groups = all.stream()
                .map(Site::country)
                .distinct()
                .sorted(byName)
                .map(code -> new CentresOfCountry(speech.country(code), centreLinks(site.centresIn(code))))
                .toList();
        return new Views.CentresView(Notices.ofList(all.stream().map(this::text).toList(), speech), groups);
    }

    private List<LinkView> centreLinks(List<PublishedDocument> all) {
        return links(all.stream().map(PublishedDocument::id).toList());
    }

    private Entry terms(Route route) {
        var byTitle = Comparator.comparing(
                        (PublishedDocument term) -> text(term).fields().textOrEmpty("title"),
                        speech.formats().order(speech.language().tag()))
                .thenComparing(PublishedDocument::id);
        var all = site.all("term").stream().sorted(byTitle).toList();
        var notices = Notices.ofList(all.stream().map(this::text).toList(), speech);
        var view = new Views.TermsView(notices, all.stream().map(this::term).toList());
        var title = new Frame.Title(speech.say("terms.title"), false, null);
        return Entry.page(
                tag(), frame.around(route, title, List.of(), true, templates.render("terms/terms", view, speech)));
    }

    private TermView term(PublishedDocument term) {
        var text = text(term);
        var seeAlso = term.facts().texts("see-also").stream()
                .map(name -> new DocumentId("term", name))
                .toList();
        return new TermView(
                term.id().name(),
                part(text, "title"),
                optionalPart(text, "summary"),
                body(term, text),
                text.fields()
                        .text("avoid")
                        .map(words -> speech.say("terms.avoid", "words", words))
                        .orElse(null),
                links(seeAlso));
    }

    private Views.AboutView about() {
        var edition = contents.edition();
        var day = edition.madeAt().atZone(ZoneOffset.UTC).toLocalDate();
        return new Views.AboutView(
                frame.publisher(),
                speech.say("about.privacy.exit", "label", speech.say("exit.label")),
                speech.say(
                        "about.edition.number",
                        Map.of("number", edition.number().toString(), "date", speech.date(day))));
    }

    private Entry gone(Route route, @Nullable Part reason) {
        var main = templates.render("gone/gone", new Views.GoneView(root(), reason), speech);
        var title = new Frame.Title(speech.say("gone.title"), true, null);
        return Entry.page(tag(), 410, frame.around(route, title, List.of(), false, main));
    }

    /** The language of a reason is not stored; readers are left to see it. */
    private @Nullable Part reason(Route route) {
        return contents.withdrawn().stream()
                .filter(gone -> gone.id().equals(route.subject()))
                .map(WithdrawnDocument::reason)
                .filter(reason -> !reason.isBlank())
                .map(this::plain)
                .findFirst()
                .orElse(null);
    }

    private Entry moved(Route route) {
        var target = address(DocumentId.parse(route.detail())).orElse(root());
        var main = templates.render("moved/moved", new Views.MovedView(target), speech);
        var title = new Frame.Title(speech.say("moved.title"), true, null);
        return Entry.moved(tag(), target, frame.around(route, title, List.of(), false, main));
    }

    private String body(PublishedDocument document, PublishedText text) {
        var markdown = bodies.of(document.id()).getOrDefault(text.language(), "");
        var foreign = part(text, "title").foreign();
        return body.html(markdown, foreign, this::address, this::embed);
    }

    private String embed(DocumentId id) {
        var found = site.find(id);
        if (found.isPresent() && id.kind().equals("hotline")) {
            return templates.render("hotline/card", hotlines.inList(found.get(), text(found.get()), ""), speech);
        }
        if (found.isPresent() && id.kind().equals("centre")) {
            return templates.render("centre/card", centres.inList(found.get(), text(found.get())), speech);
        }
        return templates.render("hotline/gone", new Views.RootView(root()), speech);
    }

    private List<LinkView> crumbs(DocumentId page) {
        return site.ancestors(page).stream()
                .map(above -> new LinkView(address(above).orElse(root()), part(text(site.get(above)), "title"), null))
                .toList();
    }

    private LinkView helpCrumb() {
        return new LinkView(root() + "get-help/", plain(speech.say("help.title")), null);
    }

    private List<LinkView> links(List<DocumentId> ids) {
        var links = new ArrayList<LinkView>();
        for (DocumentId id : ids) {
            site.find(id).ifPresent(document -> {
                var text = text(document);
                links.add(new LinkView(address(id).orElse(root()), part(text, "title"), optionalPart(text, "summary")));
            });
        }
        return links;
    }

    private Optional<String> address(DocumentId id) {
        return site.address(id).map(path -> root() + path);
    }

    /** The site leaves out what has no text at all. */
    private PublishedText text(PublishedDocument document) {
        return texts.best(document, speech.language())
                .orElseThrow(() -> new IllegalStateException(document.id() + " has no text that could be shown"));
    }

    private Part part(PublishedText text, String field) {
        return texts.part(text, field, speech.language());
    }

    private @Nullable Part optionalPart(PublishedText text, String field) {
        return text.fields().has(field) ? part(text, field) : null;
    }

    private Part plain(String text) {
        return new Part(text, null);
    }

    private String root() {
        return "/" + tag() + "/";
    }

    private String tag() {
        return language().value();
    }

    private LanguageTag language() {
        return speech.language().tag();
    }
}
