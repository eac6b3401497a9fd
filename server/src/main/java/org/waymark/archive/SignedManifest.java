package org.waymark.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** What an archive says of itself, in the very bytes that were signed, and the signature: it can travel without the archive. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record SignedManifest(byte[] json, byte[] signature) {

    /** Of the archive in that file. */
    public static SignedManifest of(Path archive) throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            return in(zip);
        }
    }

    static SignedManifest in(ZipFile zip) throws IOException {
        return new SignedManifest(read(zip, Manifest.PATH), read(zip, Manifest.SIGNATURE_PATH));
    }

    /** As two files of these names, such as edition.json and edition.sig. */
    static SignedManifest at(Path json) throws IOException {
        var signature = json.resolveSibling(json.getFileName().toString().replaceFirst("\\.json$", ".sig"));
        return new SignedManifest(Files.readAllBytes(json), Files.readAllBytes(signature));
    }

    Manifest manifest() throws IOException {
        return Manifest.parse(json);
    }

    /**
     * The fingerprint of the key that signed; empty when there is no good signature.
     *
     * @param expectedKey the public key that must have signed; null to accept any
     * @param problems gets a sentence for what is wrong
     */
    String signedBy(@Nullable Path expectedKey, List<String> problems) throws IOException {
        var file = SignatureFile.parse(signature);
        if (!SigningKey.signed(file.publicKey(), json, file.signature())) {
            problems.add("The signature does not fit: edition.json was changed, or signed by somebody else.");
            return "";
        }
        if (expectedKey != null && !Arrays.equals(SigningKey.pem(expectedKey), file.publicKey())) {
            problems.add("It was signed with another key than the one in " + expectedKey + ".");
        }
        return SigningKey.fingerprint(file.publicKey());
    }

    private static byte[] read(ZipFile zip, String path) throws IOException {
        var entry = zip.getEntry(path);
        if (entry == null) {
            throw new ZipException(path + " is missing");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }
}
