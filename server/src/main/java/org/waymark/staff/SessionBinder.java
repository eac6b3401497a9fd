package org.waymark.staff;

import io.micronaut.core.bind.ArgumentBinder.BindingResult;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;

/** Gives a route about signing in and out the session it is used in. */
@Singleton
class SessionBinder implements TypedRequestArgumentBinder<DeskSession> {
    @Override
    public Argument<DeskSession> argumentType() {
        return Argument.of(DeskSession.class);
    }

    @Override
    public BindingResult<DeskSession> bind(ArgumentConversionContext<DeskSession> context, HttpRequest<?> request) {
        return () -> DeskSession.of(request);
    }
}
