package org.waymark.content.phone;

import java.io.IOException;

/** The phone could not store something, most often for want of room. */
final class StorageFailed extends IOException {
    private static final long serialVersionUID = 1L;

    StorageFailed(String what, IOException cause) {
        super(what + " cannot be stored: " + cause.getMessage(), cause);
    }

    StorageFailed(String what) {
        super(what + " cannot be stored");
    }
}
