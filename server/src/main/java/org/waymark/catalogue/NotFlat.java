package org.waymark.catalogue;

/** The fields of this kind lie too deep for the rows of a table. */
public final class NotFlat extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotFlat(String kind, String key) {
        super("“" + key + "” of a " + kind + " holds lists within lists, which a table cannot; write a .json file");
    }
}
