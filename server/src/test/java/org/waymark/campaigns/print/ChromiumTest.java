package org.waymark.campaigns.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs in the place of a browser, which do what browsers do on a bad day. */
class ChromiumTest {
    private static final String PATH = System.getenv("PATH");

    @TempDir
    Path folder;

    @Test
    void it_is_found_by_its_setting_or_on_the_path_or_not_at_all() throws IOException {
        assertFalse(new Chromium("", 5, folder.toString()).isThere());
        assertFalse(new Chromium(folder.resolve("nothing").toString(), 5, PATH).isThere());
        program("chromium", "exit 0");
        assertTrue(new Chromium("", 5, folder.toString()).isThere());
        var none = new Chromium("", 5, "");
        assertThrows(NoFileMade.class, () -> none.make("<p>", 0));
    }

    @Test
    void it_knows_nothing_of_this_program_and_reaches_no_network() throws IOException {
        var told = program("tell", """
                for each in "$@"; do case "$each" in --print-to-pdf=*) made="${each#*=}";; esac; done
                { env; for each in "$@"; do echo "$each"; done; cat "$(dirname "$made")/page.html"; } > "$made"
                """);
        var made = new String(new Chromium(told, 20, PATH).make("<p>Keep it.", 0), StandardCharsets.UTF_8);
        assertTrue(made.contains("<p>Keep it."), made);
        assertTrue(made.contains("--host-resolver-rules=MAP * ~NOTFOUND"), made);
        assertTrue(made.contains("--user-data-dir=" + made.replaceAll("(?s).*\\bHOME=([^\n]+).*", "$1")), made);
        assertEquals(
                0,
                made.lines()
                        .filter(line -> line.matches("[A-Z_]+=.*"))
                        .filter(line -> !line.matches("(PATH|HOME|TMPDIR|PWD|OLDPWD|SHLVL|_)=.*"))
                        .count(),
                made);
    }

    @Test
    void one_that_fails_or_takes_too_long_is_ended_and_leaves_nothing_behind() throws IOException {
        var failed = program("fail", "exit 3");
        var left = folder.resolve("left");
        var slow = program("slow", "echo $HOME > " + left + "\n( sleep 60 ) &\necho $! >> " + left + "\nwait\n");
        assertThrows(NoFileMade.class, () -> new Chromium(failed, 20, PATH).make("<p>", 0));
        var chromium = new Chromium(slow, 1, PATH);
        Assertions.assertTimeout(
                Duration.ofSeconds(30), () -> assertThrows(NoFileMade.class, () -> chromium.make("<p>", 1080)));
        var told = Files.readAllLines(left);
        assertFalse(Files.exists(Path.of(told.get(0))));
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> waitForTheEndOf(Path.of("/proc", told.get(1), "stat")),
                "what it had started is ended as well");
    }

    /** What is killed is gone a little later. */
    private static void waitForTheEndOf(Path process) throws IOException {
        while (!hasEnded(process)) {
            Thread.onSpinWait();
        }
    }

    /** Also where nobody has taken note of its end yet. */
    private static boolean hasEnded(Path process) throws IOException {
        try {
            return Files.readString(process).contains(") Z ");
        } catch (NoSuchFileException e) {
            return true;
        }
    }

    private String program(String name, String script) throws IOException {
        var file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        return file.toString();
    }
}
