package org.waymark.website;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;

/**
 * The place of a website. It is made beside that place and moved there when it is whole. Files that no export wrote are
 * never touched: a mark in the folder tells whose it is and how many files were written.
 */
final class SiteFolder {
    /** What is for the web server and not for readers. */
    static final String OWN = ".waymark/";

    private static final String MARK = OWN + "edition.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final Path part;
    private final Path old;

    private SiteFolder(Path folder) {
        this.folder = folder;
        // Of this process: another that exports to the same place at the same time does not write into it.
        this.part = folder.resolveSibling(
                folder.getFileName() + ".part-" + ProcessHandle.current().pid());
        this.old = folder.resolveSibling(folder.getFileName() + ".old");
    }

    /** @throws WebsiteNotWritten when what is there is not of an earlier export */
    static SiteFolder at(Path target) throws WebsiteNotWritten {
        try {
            var folder = Files.exists(target)
                    ? target.toRealPath()
                    : target.toAbsolutePath().normalize();
            if (folder.getFileName() == null) {
                throw new WebsiteNotWritten("Name a folder inside " + folder + ".");
            }
            var place = new SiteFolder(folder);
            refuseDisk(place.folder);
            refuseForeign(place.folder);
            refuseForeign(place.old);
            return place;
        } catch (WebsiteNotWritten e) {
            throw e;
        } catch (IOException e) {
            throw new WebsiteNotWritten(target + " cannot be read (" + e.getMessage() + "). Name another folder.", e);
        }
    }

    void begin(Edition edition, WebsiteForm form) throws IOException {
        Files.createDirectories(part.resolve(OWN));
        mark(edition, form, 0);
    }

    /** The whole website stands in its place afterwards. */
    void finish(Edition edition, WebsiteForm form, int files) throws IOException {
        mark(edition, form, files + 1);
        Durable.make(part);
        if (!Files.exists(folder) || isEmpty(folder)) {
            move(part, folder);
        } else {
            remove(old);
            exchange();
        }
        remove(old);
    }

    /** The system can rename one folder at a time: between the two there is none in this place, for microseconds. */
    private void exchange() throws IOException {
        move(folder, old);
        try {
            move(part, folder);
        } catch (IOException e) {
            move(old, folder);
            throw e;
        }
    }

    /** Removes what is unfinished: ours, and what a process left here that was killed. */
    void discard() {
        try (var siblings = Files.newDirectoryStream(parent(), folder.getFileName() + ".part-*")) {
            for (var sibling : siblings) {
                if (isOfNobody(sibling)) {
                    remove(sibling);
                }
            }
        } catch (IOException e) {
            // It is found again by the next export.
        }
    }

    /** Where a file of the new website is written. */
    Path inside(String path) throws IOException {
        var file = part.resolve(path).normalize();
        if (!file.startsWith(part) || file.equals(part)) {
            throw new IOException("the archive has an entry “" + path + "”, which would lie outside");
        }
        return file;
    }

    /** Where the same file of the website before lies, if there is one. */
    Path before(String path) {
        return folder.resolve(path);
    }

    private void mark(Edition edition, WebsiteForm form, int files) throws IOException {
        var mark = new LinkedHashMap<String, Object>();
        mark.put("edition", edition.main().number());
        mark.put("hash", edition.main().hash());
        mark.put("form", form.name());
        mark.put("files", files);
        Files.writeString(part.resolve(MARK), JSON.writeValueAsString(mark) + "\n");
    }

    private boolean isOfNobody(Path sibling) throws IOException {
        var process = sibling.getFileName().toString().replaceFirst("^.*\\.part-", "");
        return sibling.equals(part)
                || (process.matches("[0-9]{1,9}")
                        && Files.exists(sibling.resolve(MARK))
                        && ProcessHandle.of(Long.parseLong(process)).isEmpty());
    }

    private Path parent() {
        var parent = folder.getParent();
        return parent == null ? folder : parent;
    }

    /** It cannot be renamed, so nothing could be put in its place at once. */
    private static void refuseDisk(Path folder) throws IOException {
        var parent = folder.getParent();
        if (parent != null
                && Files.isDirectory(folder)
                && !Files.getFileStore(folder).equals(Files.getFileStore(parent))) {
            throw new WebsiteNotWritten(folder + " is a disk or card of its own. Name a folder on it, such as "
                    + folder.resolve("waymark") + ".");
        }
    }

    private static void refuseForeign(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new WebsiteNotWritten(folder + " is a file. Name a new folder.");
        }
        if (isEmpty(folder)) {
            return;
        }
        var mark = folder.resolve(MARK);
        if (!Files.isRegularFile(mark)) {
            throw new WebsiteNotWritten(folder + " is not empty and holds no website that was exported. Name a new or"
                    + " empty folder, so that no file of yours is lost.");
        }
        long written = JSON.readTree(Files.readString(mark)).path("files").asLong();
        try (var files = Files.walk(folder)) {
            long found = files.filter(Files::isRegularFile).count();
            if (found > written) {
                throw new WebsiteNotWritten(folder + " holds " + (found - written) + " files besides the exported"
                        + " website. Take them out, or name a new folder, so that no file of yours is lost.");
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    static void remove(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (var files = Files.walk(tree)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
