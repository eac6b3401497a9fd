package org.waymark.campaigns.print;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The browser on this machine, which makes files of pages: it shapes every script. It works on a copy in a folder of its own
 * that is gone afterwards, knows none of the secrets of this program, reaches no network, and is ended when it takes too long.
 */
@Singleton
class Chromium {
    private static final Logger LOG = LoggerFactory.getLogger(Chromium.class);
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");
    private static final String PAGE = "page.html";
    /** It looks at the end of the name. */
    private static final String PICTURE = "made.png";

    private static final String PAPER = "made.pdf";

    private final String setting;
    private final Duration longest;
    private final String path;
    /** It takes more memory than this whole program. */
    private final Semaphore oneAtATime = new Semaphore(1);

    Chromium(
            @Value("${waymark.print.browser:}") String setting,
            @Value("${waymark.print.seconds:60}") int seconds,
            @Value("${PATH:}") String path) {
        this.setting = setting;
        this.longest = Duration.ofSeconds(seconds);
        this.path = path;
    }

    /** Whether there is one here. */
    boolean isThere() {
        return program().isPresent();
    }

    /**
     * The page as a file: a picture of that many pixels a side, or a PDF.
     *
     * @param pixels 0 for a PDF
     * @throws NoFileMade when there is no browser, it failed, or took too long
     */
    byte[] make(String html, int pixels) {
        var program = program().orElseThrow(NoFileMade::new);
        try {
            if (!oneAtATime.tryAcquire(longest.toSeconds(), TimeUnit.SECONDS)) {
                throw new NoFileMade();
            }
            try {
                return inFolderOfItsOwn(program, html, pixels);
            } finally {
                oneAtATime.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoFileMade();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] inFolderOfItsOwn(Path program, String html, int pixels) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("waymark-print-");
        try {
            Files.writeString(folder.resolve(PAGE), html);
            var made = folder.resolve(pixels == 0 ? PAPER : PICTURE);
            run(command(program, folder, pixels), folder);
            if (!Files.isRegularFile(made) || Files.size(made) == 0) {
                LOG.warn("{} made no file of a page", program);
                throw new NoFileMade();
            }
            return Files.readAllBytes(made);
        } finally {
            delete(folder);
        }
    }

    private void run(List<String> command, Path folder) throws IOException, InterruptedException {
        var builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().put("PATH", path);
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("TMPDIR", folder.toString());
        var process = builder.start();
        try {
            if (!process.waitFor(longest.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("{} took longer than {} s to make a file of a page", command.get(0), longest.toSeconds());
                throw new NoFileMade();
            }
        } finally {
            var all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                    .toList();
            all.forEach(ProcessHandle::destroyForcibly);
            process.waitFor(longest.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private static List<String> command(Path program, Path folder, int pixels) {
        var command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--disable-gpu",
                "--no-first-run",
                "--disable-extensions",
                "--disable-sync",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-dev-shm-usage",
                // Nothing is asked of any network: every name is unknown, and every proxy is closed.
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--proxy-server=127.0.0.1:9",
                "--user-data-dir=" + folder.resolve("profile")));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--no-sandbox"); // it refuses to run otherwise
        }
        if (pixels == 0) {
            command.addAll(List.of("--no-pdf-header-footer", "--print-to-pdf=" + folder.resolve(PAPER)));
        } else {
            command.addAll(List.of(
                    "--hide-scrollbars",
                    "--force-device-scale-factor=1",
                    "--window-size=" + pixels + "," + pixels,
                    "--screenshot=" + folder.resolve(PICTURE)));
        }
        command.add(folder.resolve(PAGE).toUri().toString());
        return command;
    }

    private Optional<Path> program() {
        var named = setting.isEmpty()
                ? Stream.of(path.split(File.pathSeparator))
                        .filter(folder -> !folder.isEmpty())
                        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                : Stream.of(Path.of(setting));
        return named.filter(Files::isExecutable).findFirst();
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
