package org.waymark.language;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The lists and words that travel in the jar of the content module. */
@Singleton
class ReleaseFiles {
    private final String root;

    @Inject
    ReleaseFiles() {
        this("/org/waymark/content/");
    }

    /** Tests bring their own folder; it starts and ends with a slash. */
    ReleaseFiles(String root) {
        this.root = root;
    }

    /** The text of a file; empty where there is none. */
    Optional<String> read(String name) {
        try (InputStream file = ReleaseFiles.class.getResourceAsStream(root + name)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    YamlValue yaml(String name) {
        var text = read(name).orElseThrow(() -> new IllegalStateException(name + " is missing from this release"));
        try {
            var settings = LoadSettings.builder().setLabel(name).build();
            return new YamlValue(name, new Load(settings).loadFromString(text));
        } catch (YamlEngineException e) {
            throw new IllegalStateException(name + " cannot be read: " + e.getMessage(), e);
        }
    }
}
