package org.waymark.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads a file that must be UTF-8 without a byte order mark, with lines that end in a line feed alone. */
final class PlainFile {
    private PlainFile() {}

    /** The text of the file; empty, with problems added, when it is not plain. */
    static Optional<String> read(Path root, Path file, List<Problem> problems) {
        var bytes = ByteBuffer.wrap(bytes(root.resolve(file)));
        var text = CharBuffer.allocate(bytes.remaining());
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var result = decoder.decode(bytes, text, true);
        text.flip();
        if (result.isError()) {
            problems.add(
                    Problem.error(file, line(text, text.length()), "not UTF-8 from here on; save the file as UTF-8"));
            return Optional.empty();
        }
        var plain = text.toString();
        int carriageReturn = plain.indexOf('\r');
        if (plain.startsWith("\uFEFF")) {
            problems.add(Problem.error(file, 1, "begins with a byte order mark; save the file as UTF-8 without one"));
            return Optional.empty();
        }
        if (carriageReturn >= 0) {
            problems.add(Problem.error(
                    file,
                    line(plain, carriageReturn),
                    "has Windows line ends; save the file with Unix line ends (LF)"));
            return Optional.empty();
        }
        return Optional.of(plain);
    }

    private static int line(CharSequence text, int end) {
        return 1 + (int) text.subSequence(0, end).chars().filter(c -> c == '\n').count();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
