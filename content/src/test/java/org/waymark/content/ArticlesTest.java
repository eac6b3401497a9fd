package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArticlesTest {
    @Test
    void finds_the_plain_words_of_each_article_after_the_introduction() {
        var articles = Articles.in(
                "60 states joined.\n\n## 21\n\nNobody may *destroy*\nyour papers.\n\n## 22a\n\nOne.\n\nTwo.\n");
        assertEquals("60 states joined.\n\n", articles.introduction());
        assertEquals(Map.of("21", "Nobody may destroy your papers.", "22a", "One. Two."), articles.lines());
        assertEquals(List.of("21", "22a"), List.copyOf(articles.lines().keySet()));
    }

    @Test
    void a_body_without_articles_is_all_introduction() {
        assertEquals(
                new Articles("Words.\n\n## Of others\n\nMore.\n", Map.of()),
                Articles.in("Words.\n\n## Of others\n\nMore.\n"));
        assertEquals(new Articles("", Map.of()), Articles.in(""));
    }
}
