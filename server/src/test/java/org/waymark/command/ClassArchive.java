package org.waymark.command;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The classes of the libraries as Java keeps them ready. The tests type a hundred commands, and each takes 2 seconds to
 * start with this and 4 without. It is made once for a list of libraries, by whichever test comes first.
 */
final class ClassArchive {
    private static final String SEPARATOR = System.getProperty("path.separator");
    private static final String ALL =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    /** What is being built comes after them: only what stands first, and does not change, can be kept ready. */
    private static final List<String> LIBRARIES = parts(true);

    private static final Path FILE =
            Path.of("target", "commands-" + Integer.toHexString(LIBRARIES.hashCode()) + ".jsa");

    private ClassArchive() {}

    static String classPath() {
        return libraries() + SEPARATOR + String.join(SEPARATOR, parts(false));
    }

    /** What tells Java to use it. */
    static List<String> flags() throws IOException, InterruptedException {
        if (!Files.exists(FILE)) {
            make();
        }
        return List.of("-XX:+UseSerialGC", "-XX:SharedArchiveFile=" + FILE.toAbsolutePath(), "-Xlog:cds=off");
    }

    private static void make() throws IOException, InterruptedException {
        var turn = FILE.resolveSibling("commands.lock");
        try (var file = FileChannel.open(turn, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.lock(); // until it is closed: the tests run in two processes
            if (!Files.exists(FILE)) {
                dump(Files.createTempDirectory(FILE.getParent(), "commands"));
            }
        }
    }

    private static void dump(Path scratch) throws IOException, InterruptedException {
        var list = "-XX:DumpLoadedClassList=" + scratch.resolve("classes");
        java(scratch, list, "-cp", classPath(), Waymark.class.getName(), "publish");
        var made = scratch.resolve("archive");
        var classes = "-XX:SharedClassListFile=" + scratch.resolve("classes");
        java(scratch, "-Xshare:dump", classes, "-XX:SharedArchiveFile=" + made, "-cp", libraries());
        Files.move(made, FILE, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void java(Path home, String... words) throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of(Terminal.java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        line.addAll(List.of(words));
        var process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("said").toFile());
        process.environment().put("WAYMARK_HOME", home.toString());
        if (!process.start().waitFor(2, TimeUnit.MINUTES)) {
            throw new IOException("making the class archive does not end");
        }
    }

    private static String libraries() {
        return String.join(SEPARATOR, LIBRARIES);
    }

    private static List<String> parts(boolean libraries) {
        return Arrays.stream(ALL.split(SEPARATOR))
                .filter(part -> (part.endsWith(".jar") && !part.contains("target")) == libraries)
                .toList();
    }
}
