package org.waymark.campaigns.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SharesTest {
    @Test
    void tells_how_answers_divide() {
        assertEquals("yes 50, no 25, unsure 25", told(new Shares(20, 10, 10)));
        assertEquals("yes 100", told(new Shares(7, 0, 0)));
        assertEquals("yes 33, no 67", told(new Shares(5, 10, 0)));
    }

    @Test
    void puts_a_few_together_with_others() {
        assertEquals("yes 50, other 50", told(new Shares(20, 17, 3)));
        assertEquals("yes 50, other 50", told(new Shares(5, 3, 2)));
    }

    @Test
    void tells_nothing_where_a_few_would_be_known_from_the_rest() {
        assertEquals("", told(new Shares(4, 30, 30)));
        assertEquals("", told(new Shares(30, 2, 1)));
        assertEquals("", told(new Shares(0, 0, 3)));
        assertEquals(List.of(), new Shares(0, 0, 0).told());
    }

    private static String told(Shares shares) {
        return shares.told().stream()
                .map(share -> share.answer() + " " + shares.percent(share))
                .collect(Collectors.joining(", "));
    }
}
