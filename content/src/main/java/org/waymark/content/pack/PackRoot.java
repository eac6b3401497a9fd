package org.waymark.content.pack;

import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Names what a pack holds: a hash over every path and the hash of its page. Packs with the same root hold the same
 * pages, byte for byte.
 */
public record PackRoot(String value) {
    private static final Pattern SYNTAX = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final int BRIEF = 12;

    public PackRoot {
        if (!SYNTAX.matcher(value).matches()) {
            throw new IllegalArgumentException("“" + value + "” is not the root of a pack");
        }
    }

    /**
     * The root of these pages.
     *
     * @param hashes the SHA-256 of each page in small hex digits, by its path
     */
    public static PackRoot of(Map<String, String> hashes) {
        var listed = new StringBuilder();
        new TreeMap<>(hashes)
                .forEach((path, hash) ->
                        listed.append(path).append('\n').append(hash).append('\n'));
        return new PackRoot(Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(listed.toString())));
    }

    /** The beginning of the root, as it stands in addresses. */
    public String brief() {
        return value.substring(0, BRIEF);
    }

    /** What the pack is called beside its head. */
    public String packName() {
        return "pack-" + brief();
    }

    /**
     * What the changes are called that lead to this root.
     *
     * @param from the brief root that they lead from
     */
    public String changesName(String from) {
        return "changes-" + from + "-" + brief();
    }

    @Override
    public String toString() {
        return value;
    }
}
