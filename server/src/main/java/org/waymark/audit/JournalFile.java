package org.waymark.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.waymark.http.CsvRow;
import org.waymark.journal.Deed;
import org.waymark.journal.FindDeeds;
import org.waymark.staff.StaffNames;

/** Entries of the journal as files for other programs, newest first, with all that their hashes are made of. */
@Singleton
class JournalFile {
    /** Whoever wants more says from when until when. */
    static final int MOST = 100_000;

    private static final int PIECE = 1_000;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> COLUMNS =
            List.of("id", "at", "person", "name", "action", "subject", "detail", "previous-hash", "hash");

    private final FindDeeds deeds;
    private final StaffNames staff;

    JournalFile(FindDeeds deeds, StaffNames staff) {
        this.deeds = deeds;
        this.staff = staff;
    }

    /** CSV (RFC 4180) in UTF-8, with the mark by which spreadsheet programs know it. */
    String csv(JournalWish wish) {
        var name = staff.all();
        var file = new StringBuilder(CsvRow.MARK).append(CsvRow.of(COLUMNS));
        each(
                wish,
                deed -> file.append(CsvRow.of(List.of(
                        String.valueOf(deed.id()),
                        deed.at().toString(),
                        deed.by(),
                        name.apply(deed.by()),
                        deed.action(),
                        deed.subject(),
                        deed.detail(),
                        deed.previousHash(),
                        deed.hash()))));
        return file.toString();
    }

    /** JSON Lines: an object on each line. */
    String jsonLines(JournalWish wish) {
        var file = new StringBuilder();
        each(wish, deed -> file.append(json(deed)).append('\n'));
        return file.toString();
    }

    private static String json(Deed deed) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", deed.id());
        fields.put("at", deed.at().toString());
        fields.put("person", deed.by());
        fields.put("action", deed.action());
        fields.put("subject", deed.subject());
        fields.put("detail", deed.detail());
        fields.put("previous-hash", deed.previousHash());
        fields.put("hash", deed.hash());
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("strings and numbers are always JSON", e);
        }
    }

    private void each(JournalWish wish, Consumer<Deed> take) {
        long before = wish.before();
        int written = 0;
        while (written < MOST) {
            var piece = deeds.before(wish.deeds(), before, PIECE);
            piece.forEach(take);
            if (piece.size() < PIECE) {
                return;
            }
            written += piece.size();
            before = piece.get(piece.size() - 1).id();
        }
    }
}
