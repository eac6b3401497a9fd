package org.waymark.documents;

import org.waymark.content.Content;
import org.waymark.content.Fields;

/** Somebody saved in between; nothing was overwritten. Holds what a merge needs: what both began with, and what each made of it. */
public class RevisionMovedOn extends RuntimeException {
    /** What was there before there was anything. */
    public static final Content NOTHING = new Content(Fields.EMPTY, "");

    private final transient Content base;
    private final transient NewRevision wanted;
    private final transient Revision latest;

    RevisionMovedOn(Content base, NewRevision wanted, Revision latest) {
        super(latest.name() + " by " + latest.author() + " was saved after revision " + wanted.basedOn()
                + ", which this was written over");
        this.base = base;
        this.wanted = wanted;
        this.latest = latest;
    }

    /** What both began with; {@link #NOTHING} where both began a new text. */
    public Content base() {
        return base;
    }

    public Content mine() {
        return wanted.content();
    }

    public Content theirs() {
        return latest.content();
    }

    /** The revision to base a merge on. */
    public Revision latest() {
        return latest;
    }
}
