package org.waymark.staff;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The scripts that improve pages of the desk, each under an address that names its bytes. */
@Singleton
class DeskScripts {
    static final String PATH = "/desk/scripts/";
    private static final Pattern FILE = Pattern.compile("([a-z]+(?:-[a-z]+)*)-[0-9a-f]{12}\\.js");

    private final Map<String, Script> read = new ConcurrentHashMap<>();

    /** @param name of a file below {@code scripts/desk/}, without its ending */
    String address(String name) {
        return PATH
                + script(name)
                        .orElseThrow(() -> new IllegalArgumentException("there is no script " + name))
                        .file();
    }

    /** The text of a file that {@link #address} names; empty for any other. */
    Optional<String> find(String file) {
        var name = FILE.matcher(file);
        return name.matches()
                ? script(name.group(1))
                        .filter(script -> script.file().equals(file))
                        .map(Script::text)
                : Optional.empty();
    }

    private Optional<Script> script(String name) {
        return Optional.ofNullable(read.computeIfAbsent(name, DeskScripts::read));
    }

    private static @Nullable Script read(String name) {
        try (var file = DeskScripts.class.getResourceAsStream("/org/waymark/client/scripts/desk/" + name + ".js")) {
            if (file == null) {
                return null;
            }
            var bytes = file.readAllBytes();
            var digest = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            return new Script(name + "-" + digest.substring(0, 12) + ".js", new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private record Script(String file, String text) {}
}
