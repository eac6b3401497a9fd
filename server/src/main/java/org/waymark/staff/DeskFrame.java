package org.waymark.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page of the desk.
 *
 * @param title the key of the heading
 * @param token the secret for forms
 * @param path of this page
 * @param scripts addresses of what improves the page; it works without
 * @param help the part of the first hour that tells of this page; empty for none
 * @param me the name of who is signed in; null for nobody
 */
public record DeskFrame(
        String lang,
        String dir,
        String style,
        String title,
        String token,
        String path,
        List<String> scripts,
        String help,
        @Nullable String me,
        boolean inside,
        boolean people,
        boolean documents,
        boolean review,
        boolean matrix,
        boolean publishing,
        boolean writing,
        boolean campaigns,
        List<Tongue> tongues) {

    /** A language the desk can be read in. */
    public record Tongue(String tag, String dir, String name, boolean current) {}
}
