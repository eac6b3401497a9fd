package org.waymark.rendering;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.publishing.Edition;

/**
 * What people pass a page on with: its address, texts to send, a code to scan, a file. Nothing that leaves the phone
 * names what may endanger its reader; there the name of the site stands, and the short address.
 */
class SharePages {
    private final Reading reading;
    private final Speech speech;
    private final Templates templates;
    private final String site;
    private final String home;

    SharePages(Reading reading, Templates templates, Edition edition) {
        this.reading = reading;
        this.speech = reading.speech();
        this.templates = templates;
        this.site = speech.say("site.name");
        this.home = edition.address().replaceFirst("/+$", "");
    }

    Page page(Route route) {
        var original = Sharing.original(route);
        var view = new ShareView(
                original.address(speech.language().tag()),
                home.isEmpty() ? null : texts(original),
                Sharing.copy(original).address(speech.language().tag()),
                Sharing.fileName(original.document()));
        return Page.list(speech.say("share.title"), "share/share", view);
    }

    /** Empty where the site does not know its own address. */
    Optional<String> sms(Route original) {
        return home.isEmpty() ? Optional.empty() : Optional.of(texts(original).sms());
    }

    private TextsView texts(Route original) {
        var document = reading.site().get(original.document());
        var text = reading.text(document);
        var brief = home + ShortAddresses.of(document.id());
        var address = document.sensitive()
                ? brief
                : home + original.address(speech.language().tag());
        var title = document.sensitive() ? site : text.fields().textOrEmpty("title");
        var sms = SmsText.firstThatFits(List.of(title + " " + brief, site + " " + brief, brief));
        return new TextsView(
                address,
                title,
                document.sensitive() ? null : text.fields().text("summary").orElse(null),
                sms,
                SmsText.link(sms),
                QrImage.svg(brief, speech.say("share.code") + speech.say("label.mark") + brief),
                brief);
    }

    /** The page about the document as a file of its own. */
    String copy(Route route, Page page, @Nullable String publisher) {
        var document = reading.site().get(route.document());
        var language = speech.language();
        var number = reading.text(document).edition().toString();
        var view = new CopyView(
                language.tag().value(),
                language.direction().html(),
                document.sensitive() ? site : page.title().words(),
                ReaderStyle.of(page.template()),
                SelfContained.html(templates.render(page.template(), page.view(), speech), home),
                speech.say("share.copy", "number", number),
                home.isEmpty() ? null : home + ShortAddresses.of(document.id()),
                publisher);
        return templates.render("share/copy", view, speech);
    }

    /** @param texts null where the site does not know its own address */
    record ShareView(String back, @Nullable TextsView texts, String file, String fileName) {}

    /**
     * What can be sent.
     *
     * @param code as SVG
     * @param brief the address in the code
     */
    record TextsView(
            String address,
            String title,
            @Nullable String summary,
            String sms,
            String smsLink,
            String code,
            String brief) {}

    record CopyView(
            String lang,
            String dir,
            String title,
            String style,
            String main,
            String made,
            @Nullable String address,
            @Nullable String publisher) {}
}
