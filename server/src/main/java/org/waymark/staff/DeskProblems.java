package org.waymark.staff;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.http.ProblemFrame;

/** What went wrong for somebody who is signed in is told at the desk, with every way on that they have. */
@Singleton
class DeskProblems implements ProblemFrame {
    private final DeskPages pages;

    DeskProblems(DeskPages pages) {
        this.pages = pages;
    }

    @Override
    public Optional<MutableHttpResponse<?>> page(HttpRequest<?> request, String title, @Nullable String detail) {
        if (!request.getPath().startsWith("/desk/") || DeskSession.of(request).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                pages.page(request, "desk/problem/problem", title, Map.of("detail", detail == null ? "" : detail)));
    }
}
