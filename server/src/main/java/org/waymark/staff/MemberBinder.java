package org.waymark.staff;

import io.micronaut.core.bind.ArgumentBinder.BindingResult;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;

/** Gives a route of the desk the person who uses it. */
@Singleton
class MemberBinder implements TypedRequestArgumentBinder<StaffMember> {
    @Override
    public Argument<StaffMember> argumentType() {
        return Argument.of(StaffMember.class);
    }

    @Override
    public BindingResult<StaffMember> bind(ArgumentConversionContext<StaffMember> context, HttpRequest<?> request) {
        return () -> DeskSession.of(request).map(DeskSession::member);
    }
}
