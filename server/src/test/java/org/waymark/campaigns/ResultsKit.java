package org.waymark.campaigns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What a campaign achieved, in totals. */
abstract class ResultsKit extends RadioKit {
    @Test
    void the_code_of_each_place_is_counted_within_the_period_and_few_are_not_told() throws SQLException {
        var way = printed("told", "Keep it.\n");
        hang(way, "poster-a4", "en", "Bus station");
        var results = way.replaceFirst("/messages/.*", "/results");
        assertTrue(
                mine.get(results).text().contains("nothing to tell yet"),
                mine.get(results).text());
        var code = mine.get(way).page().select(".placement .code").text().replaceFirst(".*/q/", "q/");
        count("2026-11-30", code, 100);
        count("2026-12-02", code, 3);
        count("2026-12-03", code, 7);
        var row = mine.get(results).page().select("tbody tr:contains(Bus station)");
        assertEquals("not counted", row.select("td").get(0).select(".unseen").text());
        assertEquals("10", row.select("td[data-label^=Opened]").text(), row.text());
        assertTrue(row.text().contains("English"), row.text());
        var table = mine.get(results + "/table/results.csv").text();
        assertTrue(
                table.contains("\"2026-12-02\",\"message:told\",\"en\",\"poster\",\"Bus station\",\"opened\",\"<5\""),
                table);
        assertTrue(table.contains("\"opened\",\"7\""), table);
        assertEquals(2, table.split("Bus station", -1).length - 1, "what came before the first day is no result");
    }

    private void count(String day, String path, int reads) throws SQLException {
        try (var connection = connection();
                var insert =
                        connection.prepareStatement("insert into page_reads (read_on, path, reads) values (?, ?, ?)")) {
            insert.setString(1, day);
            insert.setString(2, path);
            insert.setInt(3, reads);
            insert.executeUpdate();
        }
    }
}
