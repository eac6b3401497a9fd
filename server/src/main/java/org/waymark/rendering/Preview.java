package org.waymark.rendering;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.archive.Entry;
import org.waymark.archive.Weight;

/**
 * A page as readers would get it if one text were live that is not.
 *
 * @param html as an archive would hold it, to the byte
 * @param weight how many bytes a phone would receive, as Brotli of the best quality
 * @param sms what somebody sends who passes the page on by text message; empty where it cannot be shared
 */
public record Preview(String html, int weight, Optional<String> sms) {
    private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);

    private static final Pattern PICTURE = Pattern.compile("href=\"/assets/([0-9a-f]{64}\\.(?:jpg|png))\"");

    static Preview of(Entry page, Optional<String> sms) {
        return new Preview(new String(page.bytes(), StandardCharsets.UTF_8), Weight.of(page), sms);
    }

    /** The same page with its pictures below another address: until an edition has them, theirs leads nowhere. */
    public Preview picturesAt(String address) {
        var moved = PICTURE.matcher(html).replaceAll("href=\"" + Matcher.quoteReplacement(address) + "$1\"");
        return new Preview(moved, weight, sms);
    }

    /**
     * Whether it shows that picture.
     *
     * @param file the last part of its address
     */
    public boolean shows(String file) {
        return PICTURE.matcher(html).results().anyMatch(found -> found.group(1).equals(file));
    }

    /** To stand in a frame of the desk: what is tapped there opens a window of its own. */
    public String framed(Look look) {
        return styled(look).replaceFirst("<head>", "<head>\n<base target=\"_blank\">");
    }

    /** To be opened by itself, with a sentence on top of it that says what it is. */
    public String saying(String sentence, String language, String direction) {
        var notice = "<body>\n<p class=\"notice\" role=\"note\" lang=\"" + language + "\" dir=\"" + direction
                + "\"><strong>" + Html.escape(sentence) + "</strong></p>";
        return html.replace("<body>", notice);
    }

    /** The policy of {@link #framed}: the desk may show it, nobody else. */
    public String policyInFrame(Look look) {
        return ReaderPolicy.policy("'self'", look.style(style()));
    }

    /** The policy of {@link #saying}: that of readers' pages. */
    public String policy() {
        return ReaderPolicy.policy();
    }

    private String styled(Look look) {
        return STYLE.matcher(html).replaceFirst(found -> "<style>" + quoted(look, found) + "</style>");
    }

    private static String quoted(Look look, MatchResult found) {
        return Matcher.quoteReplacement(look.style(found.group(1)));
    }

    private String style() {
        var found = STYLE.matcher(html);
        return found.find() ? found.group(1) : "";
    }
}
