package org.waymark.delivery;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which Android app belongs to this site (Digital Asset Links, version 1): an app that says the same of the site shows it
 * without the frame of a browser. Nobody else can sign such an app, so nobody else can pass for the site.
 *
 * @param packageName of the app
 * @param certificates SHA-256 of those it may be signed with
 */
record AppLinks(String packageName, List<String> certificates) {
    private static final Pattern PACKAGE = Pattern.compile("[A-Za-z]\\w*(\\.[A-Za-z]\\w*)+");
    private static final Pattern CERTIFICATE = Pattern.compile("[0-9A-F]{64}");
    private static final Pattern OCTET = Pattern.compile("(?<=\\G..)(?!$)");

    /**
     * Empty where the site has no app.
     *
     * @param certificates with commas between, each 64 hexadecimal digits, with colons between them or without
     * @throws IllegalArgumentException for settings that no phone could believe
     */
    static Optional<AppLinks> of(String packageName, String certificates) {
        if (packageName.isBlank() && certificates.isBlank()) {
            return Optional.empty();
        }
        if (!PACKAGE.matcher(packageName.strip()).matches()) {
            throw new IllegalArgumentException(
                    "WAYMARK_APP_PACKAGE is the name of an Android app’s package, like org.example.reader");
        }
        var digests = Arrays.stream(certificates.split(",", -1))
                .map(AppLinks::certificate)
                .toList();
        return Optional.of(new AppLinks(packageName.strip(), digests));
    }

    private static String certificate(String written) {
        var digits = written.strip().replace(":", "").toUpperCase(Locale.ROOT);
        if (!CERTIFICATE.matcher(digits).matches()) {
            throw new IllegalArgumentException(
                    "WAYMARK_APP_CERTIFICATE is the SHA-256 of the certificate that the app is"
                            + " signed with, 64 hexadecimal digits, as deploy/android/build prints it; with commas between several");
        }
        return OCTET.matcher(digits).replaceAll(":");
    }

    String json() {
        var digests = certificates.stream().map(each -> '"' + each + '"').collect(Collectors.joining(","));
        return "[{\"relation\":[\"delegate_permission/common.handle_all_urls\"],\"target\":{\"namespace\":\"android_app\","
                + "\"package_name\":\"" + packageName + "\",\"sha256_cert_fingerprints\":[" + digests + "]}}]\n";
    }
}
