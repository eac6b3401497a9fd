package org.waymark.staff;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Somebody at the desk.
 *
 * @param half the password was right, the second factor is still missing
 * @param mustProtect the house wants a second factor of them and they have none yet
 */
record DeskSession(long id, StaffMember member, boolean half, boolean mustProtect) implements Authentication {
    /** The request attribute under which it is found once the security rule has seen it. */
    static final String ATTRIBUTE = "waymark.desk.session";

    boolean may(Permission permission) {
        if (half) {
            return permission == Permission.FINISH_SIGN_IN;
        }
        if (mustProtect) {
            return permission == Permission.PROTECT_OWN_ACCOUNT;
        }
        return member.may(permission);
    }

    static Optional<DeskSession> of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, DeskSession.class);
    }

    @Override
    public String getName() {
        return member.journalName();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }

    @Override
    public Collection<String> getRoles() {
        return member.roles().stream().map(Role::word).collect(Collectors.toSet());
    }
}
