package org.waymark.links;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses as authors write them, made into what can be asked for. */
final class WebAddress {
    static final int LONGEST = 2000;

    private static final Pattern PARTS = Pattern.compile("(?i)(https?)://(?:[^/?#@]*@)?([^/?#:\\s]+|\\[[0-9a-fA-F:.]+])"
            + "(:[0-9]{1,5})?((?:[/?][^#\\s]*)?)(#\\S*)?");
    /** What RFC 3986 has no place for, and percent signs that begin no code. */
    private static final Pattern UNSAFE =
            Pattern.compile("%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\\-._~:/?#\\[\\]@!$&'()*+,;=%]");

    private WebAddress() {}

    /** Whether it is a whole web address, and one that can be kept. */
    static boolean isOne(String address) {
        return address.length() <= LONGEST && of(address).isPresent();
    }

    /** What to ask for, without the part of the page; empty for anything that is no web address. */
    static Optional<URI> of(String address) {
        var parts = PARTS.matcher(address);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            var host = parts.group(2);
            var name = host.startsWith("[") ? host : IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
            var port = parts.group(3) == null ? "" : parts.group(3);
            var path = parts.group(4).isEmpty() ? "/" : parts.group(4);
            var uri = new URI(parts.group(1).toLowerCase(Locale.ROOT) + "://" + name.toLowerCase(Locale.ROOT) + port
                    + (path.startsWith("?") ? "/" : "") + escaped(path));
            return Optional.of(uri).filter(each -> each.getHost() != null && each.getPort() <= 65_535);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The same place of the page at another address. */
    static String withPartOf(String address, String moved) {
        int at = address.indexOf('#');
        return at < 0 || moved.contains("#") ? moved : moved + address.substring(at);
    }

    static String id(String address) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Whose turn is taken: a host with its port, for each may be another program. */
    static String host(URI uri) {
        return uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
    }

    /** With what no address may hold as codes; codes stay as they are. */
    static String escaped(String path) {
        return UNSAFE.matcher(path).replaceAll(found -> {
            var bytes = found.group().getBytes(StandardCharsets.UTF_8);
            var code = new StringBuilder();
            for (byte each : bytes) {
                code.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
            }
            return code.toString();
        });
    }
}
