package org.waymark.documents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.waymark.content.LanguageTag;

/**
 * A server that speaks the interface of LibreTranslate ({@code POST /translate} with {@code q}, {@code source}, {@code
 * target}, {@code format}, {@code api_key}). Only where the house names one.
 */
@Singleton
@Requires(property = "waymark.translate.url", pattern = ".+")
class LibreTranslate implements TranslationEngine {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI address;
    private final String key;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    LibreTranslate(@Value("${waymark.translate.url}") String url, @Value("${waymark.translate.key:}") String key) {
        this.address = URI.create(url.replaceFirst("/+$", "") + "/translate");
        this.key = key;
    }

    @Override
    public List<String> translate(LanguageTag from, LanguageTag to, List<String> lines) {
        var wanted = new LinkedHashMap<String, Object>();
        wanted.put("q", lines);
        wanted.put("source", language(from));
        wanted.put("target", language(to));
        wanted.put("format", "text");
        if (!key.isEmpty()) {
            wanted.put("api_key", key);
        }
        try {
            var request = HttpRequest.newBuilder(address)
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(wanted)))
                    .build();
            return read(client.send(request, HttpResponse.BodyHandlers.ofString()), lines.size());
        } catch (IOException e) {
            throw new EngineAway("no answer from " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineAway("interrupted", e);
        }
    }

    private static List<String> read(HttpResponse<String> answer, int count) throws JsonProcessingException {
        if (answer.statusCode() != 200) {
            throw new EngineAway("answered with " + answer.statusCode());
        }
        JsonNode said = JSON.readTree(answer.body()).path("translatedText");
        var lines = new ArrayList<String>();
        said.forEach(line -> lines.add(line.asText()));
        if (lines.size() != count) {
            throw new EngineAway("answered with " + lines.size() + " of " + count + " lines");
        }
        return lines;
    }

    /** Such servers know languages, hardly ever regions or scripts. */
    private static String language(LanguageTag tag) {
        return tag.value().replaceFirst("-.*", "");
    }
}
