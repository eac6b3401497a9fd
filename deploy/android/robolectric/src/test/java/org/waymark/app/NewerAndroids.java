package org.waymark.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * Writes an empty class for each that Robolectric names and Android 5 does not have: Java lists the methods of a class only
 * when all their types are there. An image of the newest Android, 185 MB, would do the same.
 */
final class NewerAndroids {
    private NewerAndroids() {}

    /**
     * @param arguments the jar of Robolectric's shadows, the image of Android 5, and the folder to write into
     */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[2]);
        try (var shadows = new JarFile(arguments[0]);
                var android = new JarFile(arguments[1])) {
            for (var name : named(shadows)) {
                if (name.startsWith("android/") && android.getEntry(name + ".class") == null) {
                    var file = folder.resolve(name + ".class");
                    Files.createDirectories(file.getParent());
                    Files.write(file, empty(name));
                }
            }
        }
    }

    private static Set<String> named(JarFile shadows) throws IOException {
        var names = new TreeSet<String>();
        var listed = new ClassRemapper(new ClassWriter(0), new Remapper() {
            @Override
            public String map(String name) {
                names.add(name);
                return name;
            }
        });
        for (var entry : shadows.stream()
                .filter(entry -> entry.getName().endsWith(".class"))
                .toList()) {
            try (var in = shadows.getInputStream(entry)) {
                new ClassReader(in).accept(listed, ClassReader.SKIP_CODE);
            }
        }
        return names;
    }

    private static byte[] empty(String name) {
        var type = new ClassWriter(0);
        type.visit(Opcodes.V1_8, Opcodes.ACC_PUBLIC | Opcodes.ACC_SUPER, name, null, "java/lang/Object", null);
        return type.toByteArray();
    }
}
