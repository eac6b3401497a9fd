package org.waymark.search;

import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;

/** How a page lies in an index. A page that is not searched lies there without text, so that it is read only once. */
class PageFields {
    static final String PATH = "path";
    static final String FINGERPRINT = "fingerprint";
    private static final String TITLE = "title";
    private static final String SUMMARY = "summary";
    private static final String TEXT = "text";

    /** The searched fields and how much a word in each of them says about the page. */
    static final Map<String, Float> WEIGHTS = Map.of(TITLE, 4f, SUMMARY, 2f, TEXT, 1f);

    private PageFields() {}

    static Term key(String path) {
        return new Term(PATH, path);
    }

    static Document write(SearchablePage page, Optional<PageText> content) {
        var document = new Document();
        document.add(new StringField(PATH, page.path(), Store.YES));
        document.add(new StoredField(FINGERPRINT, page.fingerprint()));
        content.ifPresent(text -> {
            document.add(new TextField(TITLE, text.title(), Store.YES));
            document.add(new TextField(SUMMARY, text.summary(), Store.YES));
            document.add(new TextField(TEXT, text.text(), Store.NO));
        });
        return document;
    }

    static Finding read(Document document) {
        return new Finding(document.get(PATH), document.get(TITLE), document.get(SUMMARY));
    }
}
