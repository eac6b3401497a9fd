package org.waymark.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.content.DocumentId;
import org.waymark.language.Words;

/** Why nothing was published is said in the language of the desk; beside it stand names of documents and nothing in English. */
class PublishProblemTest {
    private static final DocumentId ONE = new DocumentId("page", "one");
    private static final DocumentId TWO = new DocumentId("page", "two");

    @Test
    void says_each_refusal_by_words_and_names_only_documents() {
        Map<RuntimeException, String> refusals = Map.of(
                new SourceMissing(List.of(ONE)), "page:one",
                new ParentMissing(ONE, TWO), "page:one, page:two",
                new CodeTaken(ONE, TWO), "page:one, page:two",
                new NotPublished(TWO), "page:two",
                new NotApproved(List.of(7L)), "",
                new NothingToPublish(), "");
        var known = Words.shipped().keys();
        refusals.forEach((refused, about) -> {
            var problem = PublishProblem.of(refused).orElseThrow();
            assertEquals(about, problem.about());
            assertEquals(refused.getMessage(), problem.english());
            assertTrue(known.contains(problem.words()), problem.words());
        });
    }

    @Test
    void what_is_no_rule_of_publishing_is_a_fault() {
        assertTrue(
                PublishProblem.of(new IllegalStateException("the disk is full")).isEmpty());
    }
}
