package org.waymark.website;

/** Who will open the files of a website. */
public enum WebsiteForm {
    /** A web server: every file as it is delivered, with its compressed copies beside it. */
    FOR_SERVERS,
    /** A phone or computer, from a memory card: links lead from file to file. */
    FOR_FILES
}
