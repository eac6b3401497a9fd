package org.waymark.command;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A command on its way to the running server: the words of the command line and the folder it was typed in. On the
 * wire: the folder, the number of words, the words.
 */
record Errand(Path folder, List<String> words) {
    private static final int MOST_WORDS = 100;

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(folder.toString());
        out.writeInt(words.size());
        for (var word : words) {
            out.writeUTF(word);
        }
        out.flush();
    }

    static Errand read(DataInputStream in) throws IOException {
        var folder = Path.of(in.readUTF());
        int count = in.readInt();
        if (count < 0 || count > MOST_WORDS) {
            throw new IOException("no command has " + count + " words");
        }
        var words = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            words.add(in.readUTF());
        }
        return new Errand(folder, words);
    }
}
