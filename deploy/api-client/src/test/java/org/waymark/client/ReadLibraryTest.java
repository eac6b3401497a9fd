package org.waymark.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.waymark.client.model.ChangeList;
import org.waymark.client.model.DocumentList;
import org.waymark.client.model.Language;

/** What the generated client reads from the server that WAYMARK_TEST_URL names. */
class ReadLibraryTest {
    private final DefaultApi api =
            new DefaultApi(new ApiClient().setBasePath(System.getenv("WAYMARK_TEST_URL")));

    @Test
    void reads_every_document_in_every_language_once() throws ApiException {
        var read = new TreeMap<String, Integer>();
        for (Language language : api.languages().getItems()) {
            read.put(language.getTag(), readAll(language.getTag()));
            assertEquals(language.getDocuments(), read.get(language.getTag()), language.getTag());
        }
        int all = read.values().stream().mapToInt(Integer::intValue).sum();
        assertEquals(changes(), all);
        System.out.println("The generated client read " + all + " documents in " + read.size() + " languages.");
    }

    private int readAll(String language) throws ApiException {
        Set<String> ids = new HashSet<>();
        String cursor = null;
        do {
            DocumentList part = api.documents(language, null, 200, cursor);
            for (var item : part.getItems()) {
                var id = item.getId().split(":");
                var document = api.document(language, id[0], id[1]);
                assertEquals(item.getTitle(), document.getTitle());
                assertTrue(ids.add(document.getId()), document.getId());
            }
            cursor = part.getNext();
        } while (cursor != null);
        return ids.size();
    }

    private int changes() throws ApiException {
        int count = 0;
        String cursor = null;
        do {
            ChangeList part = api.changes("0", null, 1000, cursor);
            count += part.getItems().size();
            cursor = part.getNext();
        } while (cursor != null);
        return count;
    }

    @Test
    void understands_the_other_answers() throws ApiException {
        assertEquals(api.edition().getNumber() + "-" + api.edition().getHash().substring(0, 12), api.edition().getMark());
        assertTrue(api.kinds().getItems().contains("hotline"));
        assertTrue(api.kind("hotline").getFacts().containsKey("properties"));
        assertTrue(api.notices("en").getItems() != null);
        assertTrue(api.lines("en", "IT", null).getItems().size() > 0);
        assertEquals(
                404,
                assertThrows(ApiException.class, () -> api.document("en", "page", "nothing"))
                        .getCode());
    }
}
