package org.waymark.store;

/** The database cannot be reached or opened; the message says which one and what to do. */
public class StoreUnavailable extends RuntimeException {
    StoreUnavailable(StoreAddress address, Throwable cause) {
        super(address.cannotBeOpened(cause), cause);
    }
}
