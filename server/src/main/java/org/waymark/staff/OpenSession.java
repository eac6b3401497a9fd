package org.waymark.staff;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Who is behind a cookie, as things stand now: roles taken away or an account closed count from the next request on. */
@Singleton
class OpenSession {
    private final Sessions sessions;
    private final Staff staff;
    private final SecondFactor secondFactor;
    private final boolean administratorsNeedSecondFactor;

    OpenSession(
            Sessions sessions,
            Staff staff,
            SecondFactor secondFactor,
            @Value("${waymark.desk.second-factor:optional}") String demanded) {
        this.sessions = sessions;
        this.staff = staff;
        this.secondFactor = secondFactor;
        this.administratorsNeedSecondFactor = demanded.equals("administrators");
    }

    Optional<DeskSession> of(SecretToken token) {
        return sessions.find(token).flatMap(row -> staff.find(row.staff())
                .filter(StaffMember::active)
                .map(member -> new DeskSession(row.number(), member, row.half(), mustProtect(member))));
    }

    private boolean mustProtect(StaffMember member) {
        return administratorsNeedSecondFactor
                && member.roles().contains(Role.ADMINISTRATOR)
                && !secondFactor.isOn(member);
    }
}
