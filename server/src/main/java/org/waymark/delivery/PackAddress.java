package org.waymark.delivery;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.content.pack.PackScope;

/**
 * Where phones ask for packs.
 *
 * @param path in the archive of the pack
 */
record PackAddress(String language, PackScope scope, String path) {
    private static final String SIGN = "/offline/";
    private static final Pattern ADDRESS =
            Pattern.compile("/([^/]+)/offline/(?:(.+)/)?(?:head|key|pack-[^/]*|changes-[^/]*)");

    /** Null for any other address. */
    static @Nullable PackAddress of(String path) {
        var parts = path.contains(SIGN) ? ADDRESS.matcher(path) : null;
        if (parts == null || !parts.matches()) {
            return null;
        }
        var part = parts.group(2);
        return PackScope.parse(part == null ? "" : part)
                .map(scope -> new PackAddress(parts.group(1), scope, path.substring(1)))
                .orElse(null);
    }
}
