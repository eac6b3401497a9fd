package org.waymark.rendering;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;

/** Makes a part of a page fit to be read away from the site: links lead to the site itself, or are plain words. */
class SelfContained {
    private SelfContained() {}

    /** @param address of the site, without a slash at the end; empty when not known */
    static String html(String main, String address) {
        var body = Jsoup.parseBodyFragment(main)
                .outputSettings(new OutputSettings().prettyPrint(false))
                .body();
        if (address.isEmpty()) {
            body.select("a.picture").remove();
        }
        for (var link : body.select("a[href^=/]")) {
            if (address.isEmpty()) {
                link.unwrap();
            } else {
                link.attr("href", address + link.attr("href"));
            }
        }
        return body.html();
    }
}
