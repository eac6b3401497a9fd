package org.waymark.language;

/** A tag that names no language, or none that Waymark knows. */
public class NoSuchLanguage extends RuntimeException {
    NoSuchLanguage(String asked, String advice) {
        super("“" + shown(asked) + "” is no language known here; " + advice);
    }

    /** What strangers send is neither trusted to be short nor to be printable. */
    private static String shown(String asked) {
        var printable = asked.replaceAll("\\p{C}", "?");
        return printable.length() <= 40 ? printable : printable.substring(0, 40) + "…";
    }
}
