package org.waymark.app;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The one site that the application shows, and where addresses lead from it. Knows nothing of Android. */
final class Site {
    /** What opening an address means. */
    enum Way {
        /** A page of the site. */
        WITHIN,
        /** The reader leaves at once, and the application with them. */
        LEAVE,
        /** Another application opens it: the telephone, a messenger, a browser. */
        OUTSIDE,
        /** Nothing opens it. */
        NOWHERE
    }

    private static final List<String> OUTSIDE = Arrays.asList("tel", "sms", "smsto", "mailto", "geo");
    /** Where pages lead that leave at once without a connection. */
    private static final String NO_PAGE = "about:blank";

    private final URI root;
    private final Set<String> exits = new HashSet<>();

    /**
     * @param root of the site, like https://example.org
     * @param exits the addresses that its buttons for leaving at once lead to
     */
    Site(String root, Collection<String> exits) {
        this.root = URI.create(root);
        for (String exit : exits) {
            this.exits.add(host(URI.create(exit)));
        }
    }

    /** The address that chooses the reader's language. */
    String first() {
        return root.resolve("/").toString();
    }

    Way to(String address) {
        if (NO_PAGE.equals(address)) {
            return Way.LEAVE;
        }
        URI to = parsed(address);
        if (to == null || to.getScheme() == null) {
            return Way.NOWHERE;
        }
        String scheme = to.getScheme().toLowerCase(Locale.ROOT);
        if (OUTSIDE.contains(scheme)) {
            return Way.OUTSIDE;
        }
        if (!scheme.equals("https") && !scheme.equals("http") || to.getHost() == null) {
            return Way.NOWHERE;
        }
        if (isOurs(to, scheme)) {
            return Way.WITHIN;
        }
        return exits.contains(host(to)) ? Way.LEAVE : Way.OUTSIDE;
    }

    private boolean isOurs(URI to, String scheme) {
        return scheme.equals(root.getScheme())
                && host(to).equals(host(root))
                && port(to) == port(root)
                && to.getRawUserInfo() == null;
    }

    private static int port(URI of) {
        return of.getPort() >= 0 ? of.getPort() : "https".equalsIgnoreCase(of.getScheme()) ? 443 : 80;
    }

    private static String host(URI of) {
        return of.getHost().toLowerCase(Locale.ROOT);
    }

    private static URI parsed(String address) {
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
