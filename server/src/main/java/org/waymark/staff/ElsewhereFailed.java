package org.waymark.staff;

/** The place elsewhere could not be reached, said no, or said something that does not hold. */
class ElsewhereFailed extends RuntimeException {
    ElsewhereFailed(String reason) {
        super(reason);
    }

    ElsewhereFailed(Throwable cause) {
        super(cause);
    }
}
