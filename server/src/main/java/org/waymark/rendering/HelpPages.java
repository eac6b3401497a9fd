package org.waymark.rendering;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.waymark.language.Countries;
import org.waymark.publishing.PublishedDocument;
import org.waymark.rendering.Views.CentresOfCountry;
import org.waymark.rendering.Views.LinkView;
import org.waymark.rendering.Views.PlaceView;

/** The pages that lead to somebody who helps: the choice of a country, each country, the centres. */
class HelpPages {
    /** Places in the list that are no country, and so have no emergency number of their own. */
    private static final List<String> REGIONS = List.of("EU", "INT");

    private final Reading reading;
    private final Site site;
    private final Speech speech;
    private final Countries countries;
    private final EmergencyCard emergency;
    private final HotlineCards hotlines;

    HelpPages(Reading reading, Countries countries) {
        this.reading = reading;
        this.site = reading.site();
        this.speech = reading.speech();
        this.countries = countries;
        this.emergency = new EmergencyCard(speech);
        this.hotlines = new HotlineCards(reading.texts(), speech);
    }

    Page help() {
        return Page.list(speech.say("help.title"), "get-help/get-help", places());
    }

    /** What a phone shows in the place of a page it has not kept when there is no connection: help is one tap away. */
    Page away() {
        var view = new Views.AwayView(reading.root(), ReaderPolicy.policy(), ReaderScripts.LISTEN, places());
        return Page.list(speech.say("away.title"), "away/away", view);
    }

    private Views.HelpView places() {
        var codes = new TreeSet<>(countries.withEmergencyNumbers());
        codes.addAll(site.countries());
        var regions = REGIONS.stream().filter(codes::remove).map(this::place).toList();
        var byName = reading.byName(PlaceView::name).thenComparing(PlaceView::href);
        return new Views.HelpView(
                regions, codes.stream().map(this::place).sorted(byName).toList());
    }

    private PlaceView place(String code) {
        return new PlaceView(reading.root() + Routes.countryPath(code), speech.country(code));
    }

    Page country(String code) {
        var lines = site.linesOf(code);
        var region = site.linesWorkingIn(code);
        var international = site.linesAcrossBorders(code);
        var centres = site.centresIn(code);
        var shown = Stream.of(lines, region, international, centres)
                .flatMap(Collection::stream)
                .toList();
        var view = new Views.CountryView(
                reading.root(),
                speech.country(code),
                countries.emergency(code).map(emergency::of).orElse(null),
                !REGIONS.contains(code),
                Notices.ofList(reading.texts(shown), speech),
                cards(lines, code),
                cards(region, code),
                cards(international, code),
                links(centres));
        return Page.list(speech.country(code), "country/country", view)
                .below(reading.link("get-help/", speech.say("help.title")));
    }

    private List<Card> cards(List<PublishedDocument> lines, String country) {
        return lines.stream()
                .map(line -> hotlines.inList(line, reading.text(line), country))
                .toList();
    }

    Page centres() {
        var all = site.all("centre");
        var groups = all.stream()
                .map(Site::country)
                .distinct()
                .sorted(reading.byName(speech::country).thenComparing(Comparator.naturalOrder()))
                .map(code -> new CentresOfCountry(speech.country(code), links(site.centresIn(code))))
                .toList();
        var view = new Views.CentresView(Notices.ofList(reading.texts(all), speech), groups);
        return Page.list(speech.say("centres.title"), "centres/centres", view);
    }

    private List<LinkView> links(List<PublishedDocument> all) {
        return reading.links(all.stream().map(PublishedDocument::id).toList());
    }
}
