package org.waymark.campaigns.print;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.campaigns.Channel;

/** What can be printed, or shown as a picture, of a message. */
enum Sheet {
    POSTER_A4(Channel.POSTER, "poster", "210mm 297mm", "1mm", "210"),
    POSTER_A3(Channel.POSTER, "poster", "297mm 420mm", "1.4142mm", "210"),
    LEAFLET(Channel.LEAFLET, "leaflet", "297mm 210mm", "1mm", "297"),
    CARD(Channel.CARD, "card", "210mm 297mm", "1mm", "210"),
    IMAGE(Channel.IMAGE, "image", "1080px 1080px", "1px", "1080");

    private final Channel channel;
    private final String template;
    private final String paper;
    private final String unit;
    private final String width;

    Sheet(Channel channel, String template, String paper, String unit, String width) {
        this.channel = channel;
        this.template = template;
        this.paper = paper;
        this.unit = unit;
        this.width = width;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Sheet> of(String word) {
        return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    Channel channel() {
        return channel;
    }

    String template() {
        return template;
    }

    /** Whether it is looked at on screens: a picture, which nobody scans. */
    boolean isPicture() {
        return this == IMAGE;
    }

    /** Whether one of them carries several languages. */
    boolean takesSeveral() {
        return this == CARD;
    }

    /** Its paper, and what it is measured in: on a screen that is narrower, less than on paper. */
    String measures() {
        return "@page{size:" + paper + ";margin:0}:root{--u:" + unit + "}" + "@media screen{:root{--u:min(" + unit
                + ",calc(100vw / " + width + "))}}";
    }

    /** How a file of it is called. */
    String file(String language) {
        return word() + "-" + language + (isPicture() ? ".png" : ".pdf");
    }
}
