package org.waymark.content.phone;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** A file that holds what it held before or what was written, never a part, whatever happens to the phone. */
final class DurableFile {
    private static final int CHUNK = 8192;

    private DurableFile() {}

    static void write(File file, byte[] bytes) throws StorageFailed {
        var unfinished = new File(file.getPath() + ".new");
        try (var out = new FileOutputStream(unfinished)) {
            out.write(bytes);
            out.getFD().sync();
        } catch (IOException e) {
            throw new StorageFailed(file.getName(), e);
        }
        if (!unfinished.renameTo(file)) {
            throw new StorageFailed(file.getName());
        }
    }

    /** @throws FileNotFoundException when there is none */
    static byte[] read(File file) throws IOException {
        try (var in = new FileInputStream(file)) {
            return read(in, file.length());
        }
    }

    /**
     * All that a stream holds.
     *
     * @throws IOException when it holds more than that
     */
    static byte[] read(InputStream in, long most) throws IOException {
        var out = new ByteArrayOutputStream();
        var chunk = new byte[CHUNK];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            out.write(chunk, 0, read);
            if (out.size() > most) {
                throw new IOException("more comes than there can be");
            }
        }
        return out.toByteArray();
    }

    static void delete(File file) throws StorageFailed {
        if (!file.delete() && file.exists()) {
            throw new StorageFailed(file.getName());
        }
    }
}
