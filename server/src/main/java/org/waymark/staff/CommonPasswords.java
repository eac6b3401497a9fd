package org.waymark.staff;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Set;

/** Passwords long enough that people choose all the same, and that are tried first. */
@Singleton
class CommonPasswords {
    /** What the long ones among leaked passwords are made of: these, repeated or followed by one another. */
    private static final Set<String> PIECES = Set.of(
            "0",
            "1",
            "12",
            "123",
            "1234",
            "12345",
            "123456",
            "1234567",
            "12345678",
            "123456789",
            "1234567890",
            "321",
            "654321",
            "87654321",
            "987654321",
            "0987654321",
            "abc",
            "abcd",
            "abcdef",
            "abcdefgh",
            "abcdefghij",
            "qwe",
            "qwerty",
            "qwertyuiop",
            "asdf",
            "asdfgh",
            "asdfghjkl",
            "zxcvbnm",
            "azerty",
            "azertyuiop",
            "1q2w3e4r",
            "1q2w3e4r5t",
            "1q2w3e4r5t6y",
            "qazwsx",
            "qazwsxedc",
            "1qaz2wsx",
            "3edc",
            "password",
            "passw0rd",
            "p@ssw0rd",
            "p@ssword",
            "motdepasse",
            "contraseña",
            "contrasena",
            "passwort",
            "senha",
            "admin",
            "administrator",
            "administrateur",
            "administrador",
            "root",
            "user",
            "test",
            "welcome",
            "letmein",
            "iloveyou",
            "changeme",
            "secret",
            "default",
            "waymark",
            "migrant",
            "migration",
            "monkey",
            "dragon",
            "football",
            "princess",
            "!",
            "@",
            "#",
            ".",
            "-",
            "_",
            " ");

    boolean include(String password) {
        var small = password.toLowerCase(Locale.ROOT);
        return small.chars().distinct().count() < 5 || madeOfPieces(small);
    }

    private static boolean madeOfPieces(String text) {
        var reachable = new boolean[text.length() + 1];
        reachable[0] = true;
        for (int end = 1; end <= text.length(); end++) {
            for (int start = 0; start < end && !reachable[end]; start++) {
                reachable[end] = reachable[start] && PIECES.contains(text.substring(start, end));
            }
        }
        return reachable[text.length()];
    }
}
