package org.waymark.rendering;

import org.waymark.language.Language;

/** Text made safe between tags and in attributes with double quotes, the only ones templates have. */
class Html {
    private Html() {}

    static String escape(CharSequence text) {
        var safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }

    /** The attributes that say in which language the words of an element are. */
    static String languageOf(Language language) {
        return " lang=\"" + language.tag() + "\" dir=\"" + language.direction().html() + "\"";
    }
}
