package org.waymark.archive;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks a copy of a website, wherever it answers, for each page and file that was signed, and tells everything that is not
 * as it was. What a copy has besides, nobody can see from outside.
 */
public final class VerifyAddress {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String INDEX = "index.html";
    private static final int SHOWN = 200;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI root;
    private final List<String> problems = new ArrayList<>();

    private VerifyAddress(URI root) {
        this.root = root;
    }

    /**
     * Asks for everything that readers can ask for.
     *
     * @param address of the copy, such as {@code https://mirror.example/}
     * @param expectedKey the public key that must have signed it; null to accept any
     * @throws IOException when it does not answer, or does not say what should be there
     */
    public static VerifyArchive.Report verify(URI address, @Nullable Path expectedKey) throws IOException {
        var text = address.toString();
        var verify = new VerifyAddress(URI.create(text.endsWith("/") ? text : text + "/"));
        var signed = new SignedManifest(
                verify.require(VerifyFolder.SIGNED + Manifest.PATH),
                verify.require(VerifyFolder.SIGNED + Manifest.SIGNATURE_PATH));
        var signedBy = signed.signedBy(expectedKey, verify.problems);
        var manifest = signed.manifest();
        if (!manifest.hash().equals(manifest.hashOfItems())) {
            verify.problems.add("The hash in edition.json does not belong to what it lists.");
        }
        int count = 0;
        for (var item : manifest.entries()) {
            if (item.status() == null && !item.path().startsWith(Packed.FOR_SERVERS)) {
                verify.compare(item);
                count++;
            }
        }
        return new VerifyArchive.Report(
                manifest.number(), manifest.hash(), count, signedBy, List.copyOf(verify.problems));
    }

    private byte[] require(String path) throws IOException {
        var answer = ask(path);
        if (answer.statusCode() != SHOWN) {
            throw new IOException(root + path + " answers " + answer.statusCode()
                    + ", so nothing says what should be there. Is it a copy that “waymark export --static” wrote?");
        }
        return answer.body();
    }

    private void compare(Manifest.Item item) throws IOException {
        var path = item.path();
        boolean folder = path.equals(INDEX) || path.endsWith("/" + INDEX);
        var answer = ask(folder && !path.equals(INDEX) ? path.substring(0, path.length() - INDEX.length()) : path);
        if (answer.statusCode() != SHOWN) {
            problems.add(path + " is missing: the answer is " + answer.statusCode() + ".");
        } else if (!Arrays.equals(Packed.sha256(answer.body()), HexFormat.of().parseHex(item.sha256()))) {
            problems.add(path + " was changed.");
        }
    }

    private HttpResponse<byte[]> ask(String path) throws IOException {
        try {
            var address = root.resolve(new URI(null, null, path, null));
            return client.send(
                    HttpRequest.newBuilder(address).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (URISyntaxException e) {
            throw new IOException("“" + path + "” can be no address", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped before all was asked", e);
        } catch (IOException e) {
            throw new IOException(root + " does not answer (" + e.getMessage() + "). Name the address of the copy.", e);
        }
    }
}
