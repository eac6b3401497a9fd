package org.waymark.staff;

import jakarta.inject.Singleton;

/** After a start in the middle of a working day: whoever is still signed in comes back before long. */
@Singleton
public class ResumeDesk {
    private final Sessions sessions;

    ResumeDesk(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Tells the house that the desk is in use, where anybody is signed in. */
    public void resume() {
        if (sessions.isAnybodySignedIn()) {
            sessions.announce();
        }
    }
}
