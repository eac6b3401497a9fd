package org.waymark.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A database file of H2 whose writes are on the disk when they return (O_DSYNC). H2 itself hands a commit to the operating
 * system and no further, which outlives a killed process, but not a power cut.
 */
public class DurableFile extends FilePathWrapper {
    static void register() {
        FilePath.register(new DurableFile());
    }

    @Override
    public String getScheme() {
        return "durable";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return super.open(mode.equals("rw") ? "rwd" : mode);
    }
}
