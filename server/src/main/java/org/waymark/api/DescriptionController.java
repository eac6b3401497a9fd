package org.waymark.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.waymark.data.Json;
import org.waymark.http.SecurityHeaders;

/** The description of this interface: for generators of clients, and as a page for whoever writes one by hand. */
@Hidden
@Controller("/api")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Waymark",
                        version = "1",
                        description =
                                "Everything that readers of this site are shown, as data. Nobody needs a key. Every"
                                        + " answer has a strong or weak ETag: ask again with If-None-Match, and 304 says that"
                                        + " nothing is new. Answers come as gzip, documents also as Brotli. Pages of any site may"
                                        + " read them. Texts carry remarks, such as a translation that nobody has checked: show"
                                        + " them to your readers. Call nobody on a number before you have looked when it was last"
                                        + " verified, and tell your readers."))
@ExecuteOn(TaskExecutors.BLOCKING)
class DescriptionController {
    private static final String FILE = "/META-INF/swagger/openapi.json";

    /** As OpenAPI 3.0, made from the code by the compiler. */
    @Get("/v1/openapi.json")
    HttpResponse<byte[]> openapi() throws IOException {
        return HttpResponse.ok(file()).contentType(Json.MEDIA_TYPE).header("Cache-Control", "public, max-age=300");
    }

    /** As a page. */
    @Get
    HttpResponse<String> page() throws IOException {
        return HttpResponse.ok(new DescriptionPage(file()).html())
                .contentType("text/html; charset=utf-8")
                .header("Content-Language", "en")
                .header("Cache-Control", "public, max-age=300")
                .header(SecurityHeaders.CONTENT_SECURITY_POLICY, DescriptionPage.POLICY);
    }

    private static byte[] file() throws IOException {
        try (InputStream file = DescriptionController.class.getResourceAsStream(FILE)) {
            return Objects.requireNonNull(file, FILE).readAllBytes();
        }
    }
}
