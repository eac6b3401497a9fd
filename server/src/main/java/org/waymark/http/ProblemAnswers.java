package org.waymark.http;

import io.micronaut.context.BeanProvider;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.content.LanguageTag;

/**
 * The one place where what went wrong becomes an answer: a page for people, problem details for programs. The server
 * holds it from its start; words are read when something goes wrong, so that no first page waits for them.
 */
@Singleton
class ProblemAnswers implements ErrorResponseProcessor<byte[]> {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);

    private final BeanProvider<ReaderLanguage> readerLanguage;
    private final BeanProvider<ProblemWords> words;
    private final BeanProvider<ProblemPage> page;
    private final BeanProvider<ProblemFrame> frames;
    private final JsonMapper json;

    ProblemAnswers(
            BeanProvider<ReaderLanguage> readerLanguage,
            BeanProvider<ProblemWords> words,
            BeanProvider<ProblemPage> page,
            BeanProvider<ProblemFrame> frames,
            JsonMapper json) {
        this.readerLanguage = readerLanguage;
        this.words = words;
        this.page = page;
        this.frames = frames;
        this.json = json;
    }

    /**
     * The answer to who was refused, with its status.
     *
     * @param wait after which the same may be asked again (RFC 9110, section 10.2.3); null where that is of no use
     */
    HttpResponse<?> refused(HttpRequest<?> request, Throwable refusal, HttpStatus status, @Nullable Duration wait) {
        var answer = HttpResponse.status(status);
        if (wait != null) {
            answer.header(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()));
        }
        return processResponse(ErrorContext.builder(request).cause(refusal).build(), answer);
    }

    @Override
    @SuppressWarnings("unchecked") // whatever body the answer had, it is replaced
    public MutableHttpResponse<byte[]> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        var request = context.getRequest();
        var cause = context.getRootCause().orElse(null);
        var language = cause instanceof ProgramRefusal
                ? ProgramRefusal.LANGUAGE
                : readerLanguage.get().of(request);
        boolean forProgram = isProgram(request);
        var problem = cause instanceof ProgramRefusal refusal
                ? new Problem(
                        words.get().title(response.code(), language), response.code(), refusal.detail(), refusal.code())
                : problem(context, response.code(), language, forProgram);
        response.header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.value())
                .contentType(forProgram ? Problem.MEDIA_TYPE : "text/html; charset=utf-8");
        var answer = (MutableHttpResponse<byte[]>) response;
        if (request.getMethod() == HttpMethod.HEAD) {
            return answer;
        }
        return forProgram ? answer.body(json(problem)) : page(request, problem, language, answer);
    }

    /** In the frame of its part of the house, where that can still be made. */
    private MutableHttpResponse<byte[]> page(
            HttpRequest<?> request, Problem problem, LanguageTag language, MutableHttpResponse<byte[]> answer) {
        var framed = framed(request, problem);
        if (framed.isEmpty()) {
            return answer.body(page.get().of(problem, language, request.getPath()));
        }
        var policy = framed.get().getHeaders().get(SecurityHeaders.CONTENT_SECURITY_POLICY);
        return answer.header(SecurityHeaders.CONTENT_SECURITY_POLICY, policy)
                .body(framed.get().body().toString().getBytes(StandardCharsets.UTF_8));
    }

    private Optional<MutableHttpResponse<?>> framed(HttpRequest<?> request, Problem problem) {
        var title = words.get().key(problem.status());
        if (!words.get().has(title)) {
            return Optional.empty();
        }
        try {
            return frames.stream()
                    .flatMap(frame -> frame.page(request, title, problem.detail()).stream())
                    .findFirst();
        } catch (RuntimeException e) {
            LOG.warn("the plain page stands in for the framed one", e);
            return Optional.empty();
        }
    }

    private Problem problem(ErrorContext context, int status, LanguageTag language, boolean forProgram) {
        var title = words.get().title(status, language);
        var cause = context.getRootCause().orElse(null);
        if (cause instanceof Refusal refusal) {
            return new Problem(title, status, words.get().reason(refusal, language), refusal.words());
        }
        return new Problem(
                title,
                status,
                forProgram ? mistakes(context, status) : null,
                words.get().key(status));
    }

    /** What a program sent wrong. What went wrong in here is nobody's business. */
    private static @Nullable String mistakes(ErrorContext context, int status) {
        if (status >= 500 || !context.hasErrors()) {
            return null;
        }
        return context.getErrors().stream().map(Error::getMessage).collect(Collectors.joining("; "));
    }

    /** Read by hand: the header may be malformed, and an error must not fail. */
    private static boolean isProgram(HttpRequest<?> request) {
        if (request.getPath().equals("/api") || request.getPath().startsWith("/api/")) {
            return true;
        }
        var accept = request.getHeaders().get(HttpHeaders.ACCEPT);
        return accept != null && accept.toLowerCase(Locale.ROOT).contains("json") && !accept.contains("text/html");
    }

    private byte[] json(Problem problem) {
        try {
            return json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
