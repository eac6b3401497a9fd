package org.waymark.exchange.android;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What words are called in an app: {@code number-type.sms} is {@code number_type_sms}. */
final class ResourceNames {
    private final Map<String, String> byKey = new HashMap<>();

    /** @throws IllegalStateException when two keys would share a name, or one has a name that apps cannot have */
    ResourceNames(Collection<String> keys) {
        var keysByName = new HashMap<String, String>();
        for (var key : keys) {
            var name = key.toLowerCase(Locale.ROOT).replaceAll("[.-]", "_");
            if (!name.matches("[a-z][a-z0-9_]*")) {
                throw new IllegalStateException(
                        "the words “" + key + "” cannot be named “" + name + "” in an Android app; rename the key");
            }
            var other = keysByName.put(name, key);
            if (other != null) {
                throw new IllegalStateException("the words “" + other + "” and “" + key + "” would both be named “"
                        + name + "” in an Android app; rename one key");
            }
            byKey.put(key, name);
        }
    }

    String of(String key) {
        return byKey.getOrDefault(key, key);
    }
}
