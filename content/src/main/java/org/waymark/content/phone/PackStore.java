package org.waymark.content.phone;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.waymark.content.pack.Pack;
import org.waymark.content.pack.PackHead;
import org.waymark.content.pack.PackScope;
import org.waymark.content.pack.SignedHead;

/**
 * The packs on this phone: a folder, best one that backups leave out. Of each pack it has a file that is replaced as a
 * whole, and one that says when the site was last asked. A file that something damaged counts as none. One process has
 * one store for a folder.
 */
public final class PackStore {
    private static final int LARGEST = 256 << 20;

    /** Held by a sync, which may take long; readers never wait for it. */
    final Object syncing = new Object();

    private final File folder;
    /** Grows with every erasing: what is on its way then must not come back. */
    private int erasures;

    /**
     * A pack and what is known of it.
     *
     * @param tag of the head, to ask whether it is still the same; empty when that is not known
     */
    record Stored(KeptPack pack, String tag) {}

    /** @param folder made when it is not there */
    public PackStore(File folder) throws IOException {
        if (!folder.isDirectory() && !folder.mkdirs()) {
            throw new IOException(folder + " cannot be made");
        }
        this.folder = folder;
    }

    /** What is kept of a language; empty when nothing whole is. */
    public synchronized Optional<KeptPack> find(String language, PackScope scope) throws IOException {
        return stored(language, scope).map(Stored::pack);
    }

    /** Forgets a pack, and what was fetched of a newer one. A sync that is under way brings nothing back. */
    public synchronized void erase(String language, PackScope scope) throws IOException {
        erasures++;
        for (var ending : new String[] {"pack", "looked", "part", "part-of"}) {
            DurableFile.delete(file(language, scope, ending));
        }
    }

    /** Forgets everything, also whom this phone believes. */
    public synchronized void eraseAll() throws IOException {
        erasures++;
        var files = folder.listFiles();
        for (var file : files == null ? new File[0] : files) {
            DurableFile.delete(file);
        }
    }

    synchronized Optional<Stored> stored(String language, PackScope scope) throws IOException {
        var key = key();
        var file = file(language, scope, "pack");
        if (key.isEmpty() || !file.exists()) {
            return Optional.empty();
        }
        try (var in = new GZIPInputStream(new ByteArrayInputStream(DurableFile.read(file)))) {
            var text = new String(DurableFile.read(in, LARGEST), StandardCharsets.UTF_8);
            int end = text.indexOf('\n', text.indexOf('\n') + 1) + 1;
            var head = SignedHead.parse(text.substring(0, end)).open(language, scope, key.get());
            var pack = head.require(Pack.parse(text.substring(end)));
            var looked = looked(language, scope);
            return Optional.of(new Stored(new KeptPack(head, pack, at(looked[0], head.made())), looked[1]));
        } catch (IOException e) { // damaged, or of a publisher that is not believed any more
            return Optional.empty();
        }
    }

    /** The key that this phone has believed since its first pack. */
    Optional<byte[]> key() throws IOException {
        try {
            return Optional.of(Base64.getDecoder().decode(text(new File(folder, "key"))));
        } catch (FileNotFoundException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    synchronized int erasures() {
        return erasures;
    }

    /**
     * From now on this is what is kept.
     *
     * @param erasures how often something had been erased when this was asked for
     * @throws Cancelled when something was since
     */
    synchronized void keep(SignedHead signed, PackHead head, Pack pack, byte[] key, int erasures) throws IOException {
        if (erasures != this.erasures) {
            throw new Cancelled();
        }
        if (!Arrays.equals(key, key().orElse(null))) {
            DurableFile.write(new File(folder, "key"), Base64.getEncoder().encode(key));
        }
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write((signed.text() + pack.text()).getBytes(StandardCharsets.UTF_8));
        }
        DurableFile.write(file(head.language(), head.scope(), "pack"), bytes.toByteArray());
    }

    synchronized void looked(String language, PackScope scope, Instant now, String tag) throws IOException {
        DurableFile.write(file(language, scope, "looked"), (now + "\n" + tag + "\n").getBytes(StandardCharsets.UTF_8));
    }

    File file(String language, PackScope scope, String ending) {
        return new File(folder, (language + "/" + scope).replace('/', '.') + "." + ending);
    }

    /** When, and the tag that came then. */
    private String[] looked(String language, PackScope scope) throws IOException {
        try {
            var lines = text(file(language, scope, "looked")).split("\n", -1);
            return lines.length == 3 ? lines : new String[] {"", ""};
        } catch (FileNotFoundException e) {
            return new String[] {"", ""};
        }
    }

    private static Instant at(String time, Instant unknown) {
        try {
            return Instant.parse(time);
        } catch (DateTimeException e) {
            return unknown;
        }
    }

    private static String text(File file) throws IOException {
        return new String(DurableFile.read(file), StandardCharsets.UTF_8);
    }
}
