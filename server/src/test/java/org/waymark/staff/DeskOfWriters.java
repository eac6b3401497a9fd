package org.waymark.staff;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;

/** The desk as the tests of other packages use it: people with bound roles, and their browsers. */
public abstract class DeskOfWriters extends DeskKit {
    /** What is set for all tests of the class. */
    protected Map<String, Object> settings() {
        return Map.of();
    }

    @Override
    Map<String, Object> more() {
        return settings();
    }

    protected void passTime(Duration time) {
        pass(time);
    }

    protected List<String> deeds(int count) {
        return newestDeeds(count);
    }

    protected <T> T bean(Class<T> type) {
        return get(type);
    }

    protected StaffMember somebody(String name, Assignment... assignments) {
        var bare = person(name + "@example.org");
        for (var each : assignments) {
            get(StaffRoleRows.class).save(StaffRoleRow.of(bare.id(), each));
        }
        return get(Staff.class).find(bare.id()).orElseThrow();
    }

    protected static Assignment everywhere(Role role) {
        return new Assignment(role, Reach.EVERYTHING);
    }

    protected static Assignment in(Role role, String... languages) {
        var tags = Arrays.stream(languages).map(LanguageTag::new).collect(Collectors.toSet());
        return new Assignment(role, new Reach(tags, Set.of()));
    }

    protected static Assignment below(Role role, DocumentId part) {
        return new Assignment(role, new Reach(Set.of(), Set.of(part)));
    }

    protected DeskBrowser signedIn(StaffMember member) {
        return browserOf(member);
    }

    /** Signed out behind the back of the page that stays open: the session is gone, the cookie of the page is not. */
    protected void signOut(StaffMember member) {
        get(Sessions.class).endAll(member.id());
    }

    /** The same page in the same browser, after somebody signed in again in another window. */
    protected void signInAgain(DeskBrowser browser, StaffMember member) {
        browser.cookie =
                get(Sessions.class).begin(member.id(), false, "computer").value();
    }

    protected DeskBrowser stranger() {
        return browser();
    }
}
